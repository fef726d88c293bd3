/* main.c -- the program. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vaglio.h"

int main(int argc, char **argv) {
  if (argc < 3 || strcmp(argv[1], "run") != 0) {
    fprintf(stderr, "usage: vaglio run SCRIPT [ARGS]\n");
    return 2;
  }
  vaglio_error err;
  vaglio_engine *e = NULL;
  vaglio_options o = {sizeof o, VAGLIO_API_VERSION, getenv("VAGLIO_LUA")};
  vaglio_status st = vaglio_engine_new(&o, &e, &err);
  if (st == VAGLIO_OK)
    st = vaglio_run_file(e, argv[2], argc - 2, (const char *const *)argv + 2, NULL, &err);
  if (st != VAGLIO_OK) fprintf(stderr, "vaglio: %s\n", err.message);
  vaglio_engine_free(e);
  return st == VAGLIO_OK ? 0 : 1;
}
