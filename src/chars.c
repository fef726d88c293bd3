/* chars.c -- see chars.h. ASCII and the usual typography by table, the rest by
   utf8proc's general category. */
#include "chars.h"

#include <string.h>
#include <utf8proc.h>

enum {
  SP = VAGLIO__C_SPACE, LT = VAGLIO__C_LETTER, DG = VAGLIO__C_DIGIT, AP = VAGLIO__C_APOSTROPHE,
  QU = VAGLIO__C_QUOTE, HY = VAGLIO__C_HYPHEN, DT = VAGLIO__C_DOT, ST = VAGLIO__C_STOP,
  OP = VAGLIO__C_OPEN, CL = VAGLIO__C_CLOSE, PU = VAGLIO__C_PUNCT, SY = VAGLIO__C_SYMBOL
};

const uint8_t vaglio__ascii_class[128] = {
    SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP,
    SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP,
    /*  ! " # $ % & ' ( ) * + , - . / */
    SP, ST, QU, SY, SY, SY, SY, AP, OP, CL, PU, SY, PU, HY, DT, PU,
    DG, DG, DG, DG, DG, DG, DG, DG, DG, DG, PU, PU, SY, SY, SY, ST,
    SY, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT,
    LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, OP, PU, CL, SY, LT,
    QU, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT,
    LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, LT, OP, SY, CL, SY, SP};

static vaglio__char_class by_category(utf8proc_int32_t code) {
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: return VAGLIO__C_SPACE;
    case UTF8PROC_CATEGORY_PS: return VAGLIO__C_OPEN;
    case UTF8PROC_CATEGORY_PE: return VAGLIO__C_CLOSE;
    case UTF8PROC_CATEGORY_PI: case UTF8PROC_CATEGORY_PF: return VAGLIO__C_QUOTE;
    case UTF8PROC_CATEGORY_PD: return VAGLIO__C_DASH;
    case UTF8PROC_CATEGORY_PC: case UTF8PROC_CATEGORY_PO: return VAGLIO__C_PUNCT;
    case UTF8PROC_CATEGORY_ND: return VAGLIO__C_DIGIT;
    case UTF8PROC_CATEGORY_SC: case UTF8PROC_CATEGORY_SK: case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SO: return VAGLIO__C_SYMBOL;
    default: return VAGLIO__C_LETTER; /* letters, marks, joiners, other numbers */
  }
}

vaglio__char_class vaglio__wide_class(const char *s, size_t n, uint32_t *len) {
  const unsigned char *u = (const unsigned char *)s;
  /* Latin, Greek and Cyrillic letters: two bytes from U+00C0, without × and ÷ */
  if (u[0] >= 0xC3 && u[0] <= 0xD1 && n > 1 && (u[1] & 0xC0) == 0x80 && u[0] != 0xCB &&
      u[0] != 0xCD && !(u[0] == 0xC3 && (u[1] == 0x97 || u[1] == 0xB7))) {
    *len = 2;
    return VAGLIO__C_LETTER;
  }
  utf8proc_int32_t code;
  utf8proc_ssize_t got = utf8proc_iterate(u, n < 4 ? (utf8proc_ssize_t)n : 4, &code);
  if (got <= 0) {
    *len = 1;
    return VAGLIO__C_SYMBOL;
  }
  *len = (uint32_t)got;
  switch (code) {
    case 0x2019: return VAGLIO__C_APOSTROPHE;
    case 0x201A: case 0x201E: return VAGLIO__C_QUOTE; /* their category says bracket */
    case 0x2010: case 0x2011: return VAGLIO__C_HYPHEN;
    case 0x2026: return VAGLIO__C_ELLIPSIS;
    case 0x2028: case 0x2029: case 0xFEFF: case 0x200B: return VAGLIO__C_SPACE;
    case 0x02BC: return VAGLIO__C_LETTER;
    case 0x2022: case 0x00B0: return VAGLIO__C_SYMBOL;
    default: return by_category(code);
  }
}
