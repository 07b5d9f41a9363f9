#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the start cache of the image. A cache fits one Java and one class path: the Java of the base image and the
# libraries are unpacked, and Tieline starts from them once. Elsewhere than on Linux, or if that Java does not run
# here, the image has no cache and starts without one.
#   image-cache.sh TAR JAR OUT MAIN
# TAR is the image without the jar, JAR that jar, OUT the folder of what is added, MAIN the class that starts.
set -eu
tar=$1
jar=$2
out=$3
main=$4
work=$out.work
root=$work/root

none() {
  echo "The image gets no start cache: $1" >&2
  exit 0
}

rm -rf "$out" "$work"
mkdir -p "$out/app" "$work/tar" "$root/app/classpath"
trap 'rm -rf "$work"' EXIT
[ "$(uname -s)" = Linux ] || none 'it can be made on Linux only'

tar -xf "$tar" -C "$work/tar"
for blob in $(find "$work/tar" -type f); do
  if [ "$(head -c 2 "$blob" | od -An -tx1 | tr -d ' ')" = 1f8b ]; then
    # Owners and devices are of no use here.
    tar -xzf "$blob" -C "$root" --no-same-owner 2>/dev/null || true
  fi
done
java=$(find "$root" -type f -path '*/bin/java' | head -n 1)
[ -n "$java" ] && "$java" -version >/dev/null 2>&1 || none 'its Java does not run here'

# In the image the jar has this name and the same time as the libraries, and stands before them.
program=$root/app/classpath/$(basename "$jar" .jar.original).original.jar
cp "$jar" "$program"
touch -d @1 "$program"
libraries=$(tr ':' '\n' < "$root/app/jib-classpath-file" | grep '^/app/libs/' | sed "s#^#$root#" | tr '\n' ':')

"$java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xmx1g \
  -XX:AOTCacheOutput="$out/app/tieline.aot" '-Xlog:aot*=off' \
  -cp "$program:${libraries%:}" "$main" \
  --server.port=0 --tieline.neo4j.folder="$work/store" --tieline.warm-up=15m --tieline.stop-when-ready=true
[ -f "$out/app/tieline.aot" ] || none 'Java made none'
