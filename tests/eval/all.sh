#!/bin/sh
# Measures everything: tests/eval/all.sh DATA_DIR [PROGRAM]
# DATA_DIR holds the public sets, a folder each (README.md says which); PROGRAM is the vaglio to measure
# (build/vaglio). Prints a table "set figure value cases floor", and fails when a figure is below its floor.
set -u
data=${1:?"usage: all.sh DATA_DIR [PROGRAM]"}
here=$(dirname "$0")
vaglio=${2:-$here/../../build/vaglio}
figures=$(mktemp) || exit 1
trap 'rm -f "$figures"' EXIT
broken=0

measure() {                     # measure SCRIPT PATH: one set; one that is not there is left out
  if [ ! -e "$data/$2" ]; then
    echo "$1 skipped: no $2" >>"$figures"
  elif ! "$vaglio" run "$here/$1.lua" "$data/$2" >>"$figures"; then
    echo "$1 failed on $2" >&2
    broken=1
  fi
}

measure ud_it ud_it
measure ud_en ud_en
measure golden_rules golden_rules_segmentation/it.jsonl
measure golden_rules golden_rules_segmentation/en.jsonl
measure recognizers_text recognizers_text/Italian
measure recognizers_text recognizers_text/English
measure duckling duckling/it.jsonl
measure duckling duckling/en.jsonl
measure ud_derived_attribution ud_derived_attribution/it.jsonl
measure ud_derived_attribution ud_derived_attribution/en.jsonl
measure ud_derived_quantities ud_derived_quantities/it.jsonl
measure ud_derived_quantities ud_derived_quantities/en.jsonl
measure kind_wikinews_it kind_wikinews_it/WN_dev.tsv
measure facta_pilot_it facta_pilot_it/facta.jsonl
measure meantime_it_en meantime_it_en
measure name_bench name_bench/cases.csv
measure newsquant_en newsquant_en/NewsQuant.json
measure polnear_en polnear_en
measure gva_multisource_en gva_multisource_en
measure uner_en uner_en
measure gum_news_en gum_news_en/conllu
measure clough_stevenson clough_stevenson_reuse_en/docs.jsonl

"$vaglio" run "$here/check.lua" "$figures" "$here/floors.tsv" || exit 1
exit $broken
