#!/bin/sh
# dist.sh BANGTIN FOLDER: what is handed out, in FOLDER: one stripped executable with the Swift runtime and the default
# theme inside, packed with the licence as .tar.gz, and as a Debian package that brings Debian's own C libraries along.
set -eu
bangtin=$1
folder=$2
version=$("$bangtin" --version | cut -d ' ' -f 2)
architecture=$(dpkg --print-architecture)
name=bangtin_${version}_$architecture
tree=$folder/$name
rm -rf "$tree"
install -d "$tree/usr/bin" "$tree/usr/share/doc/bangtin" "$tree/DEBIAN"
strip -o "$tree/usr/bin/bangtin" "$bangtin"
install -m 644 LICENSE "$tree/usr/share/doc/bangtin/copyright"
install -m 644 docs/* "$tree/usr/share/doc/bangtin/"
make -s completions "BANGTIN=$bangtin" "DESTDIR=$tree" PREFIX=/usr

# The packages of the libraries that the executable names itself; theirs come along.
needs=$(readelf -d "$tree/usr/bin/bangtin" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r library; do
  dpkg -S "*/$library" | sed -n 's/^\([^:]*\):[^ ]* .*/\1/p' | head -n 1
done | sort -u | paste -s -d , | sed 's/,/, /g')

cat >"$tree/DEBIAN/control" <<END
Package: bangtin
Version: $version
Architecture: $architecture
Maintainer: bangtin <bangtin@example.org>
Section: web
Priority: optional
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Depends: $needs
Recommends: poppler-utils
Suggests: tesseract-ocr-vie, git, rsync
Description: news portals of Vietnamese schools from Markdown
 Turns posts, official documents and the yearly communication plan into a
 static website, ties each post to the plan and counts what is covered.
END
dpkg-deb --root-owner-group --build "$tree" "$folder/$name.deb"
tar -C "$tree/usr/bin" -czf "$folder/$name.tar.gz" bangtin -C ../share/doc/bangtin copyright
rm -rf "$tree"
ls -l "$folder/$name.deb" "$folder/$name.tar.gz"
