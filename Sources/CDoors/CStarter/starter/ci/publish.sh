#!/bin/sh
# Đưa trang đã dựng (public/) lên máy chủ web của trường. Không đặt biến nào dưới đây thì không làm gì.
#
#   RSYNC_TARGET     tai-khoan@may-chu:/duong/dan/public_html   máy chủ có SSH và rsync
#   SFTP_TARGET      tai-khoan@may-chu:duong/dan                hosting chỉ có SFTP
#   SSH_KEY          khóa riêng SSH (biến bí mật), của một tài khoản chỉ ghi được thư mục ấy
#   SSH_KNOWN_HOSTS  dòng mà lệnh ssh-keyscan may-chu in ra, để không gửi nhầm máy
set -eu
target=${RSYNC_TARGET:-${SFTP_TARGET:-}}
if [ -z "$target" ]; then
  echo "Không có RSYNC_TARGET hay SFTP_TARGET: không gửi trang đi đâu."
  exit 0
fi

secrets=$(mktemp -d)
trap 'rm -rf "$secrets"' EXIT
(
  umask 077
  printf '%s\n' "${SSH_KEY:?hãy đặt biến bí mật SSH_KEY}" > "$secrets/key"
  printf '%s\n' "${SSH_KNOWN_HOSTS:?hãy đặt biến SSH_KNOWN_HOSTS}" > "$secrets/known_hosts"
)

if [ -n "${RSYNC_TARGET:-}" ]; then
  ssh="ssh -i $secrets/key -o UserKnownHostsFile=$secrets/known_hosts -o BatchMode=yes"
  # Thư mục đích được làm cho giống hệt public/, nên phải trống hoặc là trang do bangtin dựng.
  found=$(rsync -e "$ssh" --list-only "$RSYNC_TARGET/" | awk '$NF != "." { print $NF }')
  if [ -n "$found" ] && ! printf '%s\n' "$found" | grep -qx bangtin.manifest; then
    echo "Thư mục đích đã có thứ khác và không phải trang của bangtin, nên chưa gửi gì." >&2
    exit 1
  fi
  rsync -e "$ssh" -rlz --checksum --delete-delay --filter='P /.well-known' --filter='P /.htaccess' \
    public/ "$RSYNC_TARGET/"
else
  host=${SFTP_TARGET#*@}
  # rclone copy chỉ thêm và thay tệp; tin đã gỡ phải xóa tay trên máy chủ.
  rclone copy public \
    ":sftp,host=${host%%:*},user=${SFTP_TARGET%%@*},key_file=$secrets/key,known_hosts_file=$secrets/known_hosts:${host#*:}"
fi
