#!/usr/bin/env bash
# The installed copy must work where nothing else is: the checkout renamed, the environment empty.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

make -s -C "$root" dist >/dev/null
mkdir "$folder/unpacked"
tar -C "$folder/unpacked" -xzf "$root"/dist/lecture-*-linux-*.tar.gz
program=$(echo "$folder"/unpacked/lecture-*/lecture)

# A copy of the checkout's name is taken away from the program by a mount of its own, or by renaming.
hidden="$root.hidden-$$"
mv "$root" "$hidden"
restore() { mv "$hidden" "$root"; rm -rf "$folder"; }
trap restore EXIT

cd "$folder"
cp unpacked/lecture-*/lectures/03-backprop.md .
env -i "$program" run 03-backprop.md
test -s 03-backprop.html
env -i "$program" --version
if ldd "$program" | grep -vE 'linux-vdso|/(libc|libm|libdl|libpthread|librt)\.so|ld-linux'; then
    echo "error: the program needs libraries beyond those of the C library" >&2
    exit 1
fi
echo "the installed copy works alone"
