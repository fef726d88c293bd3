/**
 * link.h -- where URLs, domains and e-mail addresses end, and what they say.
 *
 * Ownership, errors: none. Offsets: bytes into `text`; `end` bounds the look.
 * Threads: no state.
 */
#ifndef VAGLIO_LINK_H
#define VAGLIO_LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The end of the URL with a scheme (or "www.") that begins at `at`; 0 for none.
    A full stop or bracket behind it is left out. */
uint32_t vaglio__link_url(const char *text, uint32_t at, uint32_t end);
/** The end of the domain or e-mail address that begins at `at`; 0 for none. `*shape` becomes
    VAGLIO__URL for an address or a domain with a path; a bare domain is a word. */
uint32_t vaglio__link_end(const char *text, uint32_t at, uint32_t end, unsigned *shape);
/** The end of the target of a Markdown link that begins at `at`: the closing bracket, or `at`
    when there is none before white space. */
uint32_t vaglio__link_target(const char *text, uint32_t at, uint32_t end);
/** The host of a URL without "www." and the like: false when there is none. */
bool vaglio__link_host(const char *url, size_t n, size_t *begin, size_t *len);

#endif
