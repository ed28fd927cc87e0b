# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Flatpak manifest, filled in, beside the source archive that it builds from. It is read by flatpak-builder here; building
# needs the KDE runtime, which comes from the net.

package_flatpak() {
    local id manifest said archive=$dist/partway-$version.tar.xz
    id=$(app_id)
    manifest=$work/$id.yml
    if [ ! -e "$archive" ] || [ "$(xz -dc "$archive" | git get-tar-commit-id)" != "$commit" ]; then
        # shellcheck source=packaging/dev/package/source.sh
        . packaging/dev/package/source.sh
        package_source
    fi
    sed -e "s/@APP_ID@/$id/g" -e "s/@VERSION@/$version/g" -e "s/@SHA256@/$(sha256sum "$archive" | cut -d' ' -f1)/" \
        packaging/flatpak/manifest.yml >"$manifest"
    # It answers 0 whatever it thinks of a value: what it says counts.
    # It leaves a folder where it is called.
    said=$(cd "$work" && flatpak-builder --show-manifest "$manifest" 2>&1 >/dev/null) || true
    [ -z "$said" ] || die "flatpak-builder says of the manifest: $said"
    to_dist "$manifest"
}
