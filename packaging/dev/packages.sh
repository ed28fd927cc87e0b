# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What each command needs, by package name, and how to get it. Sourced by ./dev.

# packages_of SET: Debian 12 and Ubuntu 24.04 names.
packages_of() {
    case $1 in
        build)
            echo git ca-certificates cmake ninja-build pkgconf g++ ccache mold qt6-base-dev qt6-tools-dev \
                qt6-l10n-tools qt6-svg-dev libqt6sql6-sqlite qtkeychain-qt6-dev libsecret-1-0 libssl-dev \
                libexpected-dev libcpp-httplib-dev
            ;;
        run) echo fonts-dejavu-core qt6-wayland ;;
        test) echo dbus-daemon fonts-dejavu-core openssl ;;
        lint) echo clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev clazy shellcheck ;;
        asan) echo clang-14 clazy libclang-rt-14-dev llvm-14 ;;
        conformance) echo ceph-mon ceph-osd radosgw ceph-common openssl curl procps ;;
        desktop)
            echo xvfb xauth openbox x11-utils xdotool xclip at-spi2-core gir1.2-atspi-2.0 python3 python3-gi gnome-keyring \
                dbus-daemon dbus-bin python3-dbus python3-dbusmock
            ;;
        bench) echo rclone awscli python3 python3-awscrt curl openssl ;;
        coverage) echo gcovr ;;
        fuzz) echo clang-14 libclang-rt-14-dev ;;
        package-source) echo git xz-utils ;;
        package-deb) echo "$(packages_of build)" dpkg-dev debhelper librsvg2-bin binutils python3 ;;
        package-rpm) echo "$(packages_of build)" rpm librsvg2-bin binutils ;;
        package-appimage)
            echo "$(packages_of build)" dpkg-dev librsvg2-bin binutils patchelf squashfs-tools libsquashfuse-dev libzstd-dev \
                liblzma-dev liblz4-dev liblzo2-dev zlib1g-dev qt6-wayland qt6-xdgdesktopportal-platformtheme \
                qt6-translations-l10n python3
            ;;
        package-flatpak) echo flatpak-builder xz-utils ;;
        package-windows)
            echo "$(packages_of build)" dpkg-dev g++-mingw-w64-x86-64-posix nsis librsvg2-bin python3 tcl perl make xz-utils
            ;;
        check-windows) echo wine wine64 fonts-wine xvfb xauth openbox imagemagick python3 ;;
        package-check) echo lintian desktop-file-utils appstream mmdebstrap rpm cpio xz-utils zsh fish man-db bsdextrautils ;;
        *) die "there is no package set \"$1\": $all_sets" ;;
    esac
}

all_sets="build run test lint asan conformance desktop bench coverage fuzz package-source package-deb package-rpm
    package-appimage package-flatpak package-windows package-check check-windows"

is_installed() { dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "as root, run: $*"
    fi
}

# install_sets SET...: quick and silent when nothing is missing.
install_sets() {
    local sets=() set package missing=()
    for set in "$@"; do
        case $set in
            default) sets+=(build run test) ;;
            all) read -rd "" -a sets <<<"$all_sets" || true ;;
            *) sets+=("$set") ;;
        esac
    done
    [ -z "${PARTWAY_NO_INSTALL:-}" ] || return 0
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        without_apt "${sets[@]}"
        return
    fi
    local wanted
    for set in "${sets[@]}"; do
        wanted=$(packages_of "$set") || exit 1
        for package in $wanted; do
            is_installed "$package" || missing+=("$package")
        done
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
    apt_install "${missing[@]}"
}

apt_install() {
    local log=$root/build/apt.log
    mkdir -p "$root/build"
    say "installing: $*"
    # The lists may be absent or may name versions that are gone: refresh once, and only when it helps.
    try_apt_install "$@" >"$log" 2>&1 && return
    as_root apt-get update -q -o DPkg::Lock::Timeout=600 >>"$log" 2>&1 || say "apt-get update did not succeed"
    try_apt_install "$@" >>"$log" 2>&1 && return
    tail -n 15 "$log" >&2
    explain_unknown "$@"
    die "these packages could not be installed; the whole log is in $log"
}

try_apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get install -y -q --no-install-recommends \
        -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

explain_unknown() {
    local package unknown=()
    for package in "$@"; do
        apt-cache show "$package" >/dev/null 2>&1 || unknown+=("$package")
    done
    [ ${#unknown[@]} -eq 0 ] || say "this system does not have: ${unknown[*]}. Partway needs Qt 6.4 or newer: Debian 12, Ubuntu 24.04 or later"
}

# Elsewhere nothing is installed behind anyone's back: say what to type, unless the tools are there.
without_apt() {
    local tool missing=()
    for tool in git cmake ninja c++; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    case " $* " in *" lint "*) missing_tools clang-format clang-tidy clazy ;; esac
    case " $* " in *" asan "* | *" fuzz "*) missing_tools clang++ ;; esac
    case " $* " in *" coverage "*) missing_tools gcovr ;; esac
    [ ${#missing[@]} -eq 0 ] && return
    say "missing: ${missing[*]}. Install them and the libraries with:"
    install_hint >&2
    exit 1
}

missing_tools() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
}

install_hint() {
    local like=" "
    [ ! -r /etc/os-release ] || like=" $(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}") "
    case $(uname -s)$like in
        Darwin*)
            echo "    brew install git cmake ninja pkgconf ccache qt qtkeychain openssl@3 tl-expected cpp-httplib llvm gcovr"
            ;;
        *" fedora "* | *" rhel "*)
            echo "    sudo dnf install git cmake ninja-build pkgconf-pkg-config gcc-c++ ccache mold qt6-qtbase-devel qt6-qttools-devel \\"
            echo "        qt6-linguist qt6-qtsvg-devel qtkeychain-qt6-devel libsecret openssl-devel expected-devel \\"
            echo "        cpp-httplib-devel clang clang-tools-extra clazy gcovr ShellCheck"
            ;;
        *" arch "*)
            echo "    sudo pacman -S --needed git cmake ninja pkgconf gcc ccache mold qt6-base qt6-tools qt6-svg qtkeychain-qt6 \\"
            echo "        libsecret openssl tl-expected cpp-httplib clang clazy gcovr shellcheck"
            ;;
        *suse*)
            echo "    sudo zypper install git cmake ninja pkgconf-pkg-config gcc-c++ ccache mold qt6-base-devel qt6-tools-devel \\"
            echo "        qt6-linguist-devel qt6-svg-devel qt6-sql-sqlite qtkeychain-qt6-devel libsecret-1-0 \\"
            echo "        libopenssl-3-devel expected-devel cpp-httplib-devel clang clang-tools clazy gcovr ShellCheck"
            ;;
        *)
            echo "    git, CMake 3.22, Ninja, a C++20 compiler (GCC 12 or Clang 14), Qt 6.4 or newer (base, tools with"
            echo "    LinguistTools, SVG, the SQLite driver), QtKeychain for Qt 6, OpenSSL 3, tl::expected, cpp-httplib"
            ;;
    esac
}
