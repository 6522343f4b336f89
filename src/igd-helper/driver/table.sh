#!/bin/sh
# Writes the C form of ../driver-data.ts: the version, and for each layout, in the order of `enum Layout` in record.h,
# how many device IDs it has and which.
set -eu
data=$(dirname "$0")/../driver-data.ts

version=$(sed -n "s/^export const IGD_HELPER_VERSION = '\([0-9]*\.[0-9]*\)';$/\1/p" "$data")
echo "#define VERSION \"$version\""
echo "#define VERSION_MAJOR ${version%.*}"
echo "#define VERSION_MINOR ${version#*.}"

sed -n '/^export const DEVICE_TABLE = `$/,/^`;$/p' "$data" | sed '1d;$d' | awk '
	{
		for (i = 3; i <= NF; i++) {
			ids[$1] = ids[$1] "0x" $i ", "
			counts[$1]++
			sum = sum "0x" $i " + "
			total++
		}
	}
	END {
		layouts = split("gen6 gen8 chv gen9 gen11 none", names, " ")
		for (i = 1; i <= layouts; i++) {
			all_counts = all_counts counts[names[i]] ", "
			all_ids = all_ids ids[names[i]]
		}
		print "#define DEVICE_COUNTS " all_counts
		print "#define DEVICE_IDS " all_ids
		print "#define DEVICE_TOTAL " total
		print "#define DEVICE_SUM (" sum total ")"
	}'
