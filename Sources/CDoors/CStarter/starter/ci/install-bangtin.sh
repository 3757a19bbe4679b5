#!/bin/sh
# Cài bangtin trên máy dựng trang (Debian 12). Hai pipeline (.github/workflows, .gitlab-ci.yml) cùng
# dùng tệp này. Chọn một trong hai cách bằng biến của kho:
#
#   BANGTIN_URL     địa chỉ https của gói bangtin_….deb (make dist), do nhà trường hoặc cơ quan quản lý
#                   đặt trên máy chủ của mình, kèm BANGTIN_SHA256: mã SHA-256 của tệp ấy
#   BANGTIN_SOURCE  địa chỉ git của mã nguồn bangtin, kèm BANGTIN_VERSION: nhãn hay nhánh cần dùng;
#                   cần máy có bộ công cụ Swift 6.3 (ảnh swift:6.3-bookworm), lần đầu mất vài phút
set -eu
folder=${BANGTIN_FOLDER:-/opt/bangtin}
mkdir -p "$folder"

if [ -z "${BANGTIN_URL:-}${BANGTIN_SOURCE:-}" ]; then
  echo "Chưa biết lấy bangtin ở đâu: hãy đặt biến BANGTIN_URL (và BANGTIN_SHA256)," >&2
  echo "hoặc BANGTIN_SOURCE (và BANGTIN_VERSION); xem đầu tệp ci/install-bangtin.sh." >&2
  exit 1
fi

apt-get update -q
apt-get install -q -y --no-install-recommends ca-certificates curl git make openssh-client rclone \
  rsync poppler-utils

package=$folder/bangtin.deb
if [ -f "$package" ]; then
  echo "Dùng lại bangtin đã có trong bộ nhớ đệm."
elif [ -n "${BANGTIN_URL:-}" ]; then
  curl -fsSL --proto '=https' --retry 3 -o "$package.new" "$BANGTIN_URL"
  echo "${BANGTIN_SHA256:?hãy đặt biến BANGTIN_SHA256}  $package.new" | sha256sum -c -
  mv "$package.new" "$package"
else
  git clone -q --depth 1 --branch "${BANGTIN_VERSION:?hãy đặt biến BANGTIN_VERSION}" \
    "$BANGTIN_SOURCE" "$folder/source"
  make -C "$folder/source" dist
  mv "$folder/source/dist/"*.deb "$package"
  rm -rf "$folder/source"
fi
# Gói kéo theo những thư viện của Debian mà bangtin dùng.
apt-get install -q -y --no-install-recommends "$package"
bangtin --version
