#!/bin/sh
# Builds the site and puts it into a bucket: sh host/publish.sh REMOTE:BUCKET/PATH (a remote of rclone; S3, R2, B2 and others).
set -eu
: "${1:?name where to: sh host/publish.sh REMOTE:BUCKET/PATH}"
npm run digest -- --quiet
# What is named for its content comes first and is kept for ever; then the pages, which are asked for each time.
rclone copy dist "$1" --include '/assets/**' --include '/pagefind/fragment/**' --include '/pagefind/index/**' \
  --header-upload 'Cache-Control: public, max-age=31536000, immutable'
rclone sync dist "$1" --exclude '/assets/**' --exclude '/pagefind/fragment/**' --exclude '/pagefind/index/**' \
  --header-upload 'Cache-Control: no-cache'
