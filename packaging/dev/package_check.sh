# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev package-check [KIND...]: tries the packages in dist/ where nothing of this project was ever built or installed.
#   deb           lintian and the validators; in a minimal Debian 12: install, window, main job, upgrade during an upload, purge
#   appimage      the same window and main job in a Debian 12 without Qt
#   rpm           what rpm says of it, and whether each library that it asks for has a name that exists
#   source        builds without a network, and does the main job
#   windows       the installer under wine: install, main job, https, keys, window, upgrade, uninstall; needs ./dev build
#   reproducible  builds .deb and .rpm in another folder without a compiler cache, and compares: takes a while
# Nothing is built but for the last two.

# shellcheck source=packaging/dev/package.sh
. packaging/dev/package.sh

package_check_main() {
    local kind kinds=("$@")
    [ $# -gt 0 ] || kinds=(deb rpm appimage source)
    install_sets package-check
    version=$(project_version)
    dist=$root/dist
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/partway-check.XXXXXX")
    trap 'rm -rf --one-file-system -- "$scratch"' EXIT
    [ ! -e "$dist/SHA256SUMS" ] || (cd "$dist" && sha256sum --quiet -c SHA256SUMS) || die "dist/ is not what SHA256SUMS says"
    for kind in "${kinds[@]}"; do
        case $kind in
            deb | rpm | appimage | source | windows | reproducible)
                # shellcheck source=/dev/null
                . "packaging/dev/check/$kind.sh"
                say "checking: $kind"
                "check_$kind"
                echo "$kind: all good"
                ;;
            *) die "there is no check \"$kind\": deb rpm appimage source windows reproducible" ;;
        esac
    done
}

# fresh_root: a minimal Debian 12 in a folder that is printed; its base is made once and kept in build/.
fresh_root() {
    local base=$root/build/package-check/bookworm.tar folder path
    [ "$(id -u)" = 0 ] || die "this check makes a chroot, for which it has to be root"
    if [ ! -e "$base" ]; then
        mkdir -p "${base%/*}"
        say "making a minimal Debian 12"
        mmdebstrap --variant=minbase --include=ca-certificates bookworm "$base.part.tar" >"${base%/*}/base.log" 2>&1 ||
            { tail -n 5 "${base%/*}/base.log" >&2 && die "mmdebstrap did not succeed"; }
        mv "$base.part.tar" "$base"
    fi
    folder=$(mktemp -d "$scratch/root.XXXXXX")
    tar -xf "$base" -C "$folder"
    chmod 755 "$folder"
    # Packages come from where this machine takes them.
    for path in /etc/apt /etc/resolv.conf /etc/hosts /etc/ssl /usr/local/share/ca-certificates; do
        [ -e "$path" ] || continue
        rm -rf -- "${folder:?}$path"
        mkdir -p "$folder${path%/*}"
        cp -aL "$path" "$folder${path%/*}/" 2>/dev/null || true
    done
    mkdir "$folder/check"
    cp packaging/dev/check/*.sh "$folder/check/"
    echo "$folder"
}

# inside ROOT COMMAND...: with mounts and processes of its own, which end with it.
inside() {
    local folder=$1 proxies
    shift
    mapfile -t proxies < <(env | grep -iE '^(https?|no|ftp|all)_proxy=' || true)
    # shellcheck disable=SC2016
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "${proxies[@]}" unshare --mount --pid --fork --kill-child sh -c '
        mount -t proc proc "$0/proc" && mount --rbind /sys "$0/sys" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"' \
        "$folder" "$@"
}

# The one file in dist/ of that pattern.
the_package() {
    local found
    mapfile -t found < <(find "$dist" -maxdepth 1 -name "$1")
    [ ${#found[@]} = 1 ] || die "dist/ holds no single $1: ./dev package first"
    echo "${found[0]}"
}
