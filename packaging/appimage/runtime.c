// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the AppImage: a static program that unpacks the squashfs image behind its own end into a folder of its own, runs
// AppRun there, and takes the folder away again. It needs neither FUSE nor any library of the system.
//   --appimage-extract   unpack into ./squashfs-root and leave it
#include <squashfuse/squashfuse.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t child;

static int fail(const char *what, const char *which)
{
    fprintf(stderr, "Partway: %s %s: %s\n", what, which, errno ? strerror(errno) : "the file is damaged");
    return 1;
}

// The section headers are the last thing in this file; the image follows them.
static size_t endOfProgram(const char *self)
{
    Elf64_Ehdr head;
    const int fd = open(self, O_RDONLY | O_CLOEXEC);
    const ssize_t got = fd < 0 ? -1 : read(fd, &head, sizeof head);
    if (fd >= 0)
        close(fd);
    if (got != (ssize_t)sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0)
        return 0;
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static int writeFile(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char buffer[128 * 1024];
    const int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (fd < 0)
        return -1;
    for (sqfs_off_t at = 0; at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof buffer;
        errno = 0;
        if (sqfs_read_range(fs, inode, at, &size, buffer) != SQFS_OK || size == 0) {
            close(fd);
            return -1;
        }
        for (sqfs_off_t done = 0; done < size;) {
            const ssize_t wrote = write(fd, buffer + done, (size_t)(size - done));
            if (wrote < 0 && errno != EINTR) {
                close(fd);
                return -1;
            }
            done += wrote > 0 ? wrote : 0;
        }
        at += size;
    }
    return close(fd);
}

static int makeOne(sqfs *fs, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    switch (inode->base.inode_type) {
    case SQUASHFS_DIR_TYPE:
    case SQUASHFS_LDIR_TYPE:
        return mkdir(path, 0755);
    case SQUASHFS_REG_TYPE:
    case SQUASHFS_LREG_TYPE:
        return writeFile(fs, inode, path);
    case SQUASHFS_SYMLINK_TYPE:
    case SQUASHFS_LSYMLINK_TYPE:
        return sqfs_readlink(fs, inode, target, &size) == SQFS_OK ? symlink(target, path) : -1;
    default:
        return 0; // nothing else is packed
    }
}

static int unpack(const char *self, const char *folder)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    errno = 0;
    if (sqfs_open_image(&fs, self, endOfProgram(self)) != SQFS_OK)
        return fail("cannot read", self);
    if (sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        return fail("cannot read", self);
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end)
            continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path)
            return fail("too long a path in", self);
        errno = 0;
        if (sqfs_inode_get(&fs, &inode, walk.entry.inode) != SQFS_OK || makeOne(&fs, &inode, path) != 0)
            return fail("cannot unpack", path);
    }
    sqfs_traverse_close(&walk);
    sqfs_fd_close(fs.fd);
    return error == SQFS_OK ? 0 : fail("cannot read", self);
}

static int removeOne(const char *path, const struct stat *about, int kind, struct FTW *place)
{
    (void)about, (void)kind, (void)place;
    return remove(path);
}

// What a terminal sends reaches the program by itself; twice would mean "at once" to it.
static void passOn(int number, siginfo_t *from, void *context)
{
    (void)context;
    if (child > 0 && from->si_code != SI_KERNEL)
        kill(child, number);
}

static int run(char **argv, const char *self, const char *folder)
{
    char program[PATH_MAX];
    int status = 0;
    if (snprintf(program, sizeof program, "%s/AppRun", folder) >= (int)sizeof program)
        return fail("cannot start", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    child = fork();
    if (child == 0) {
        execv(program, argv);
        _exit(fail("cannot start", program));
    }
    const struct sigaction act = {.sa_sigaction = passOn, .sa_flags = SA_SIGINFO};
    for (const int *number = (const int[]){SIGINT, SIGTERM, SIGHUP, 0}; *number; ++number)
        sigaction(*number, &act, NULL);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
    char self[PATH_MAX];
    char folder[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0)
        return fail("cannot find itself in", "/proc");
    self[length] = 0;
    if (argc > 1 && strcmp(argv[1], "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0)
            return fail("cannot make", "squashfs-root");
        return unpack(self, "squashfs-root");
    }
    const char *place = getenv("TMPDIR");
    if (snprintf(folder, sizeof folder, "%s/partway-XXXXXX", place && *place == '/' ? place : "/tmp") >= (int)sizeof folder ||
        !mkdtemp(folder))
        return fail("cannot make a folder in", place ? place : "/tmp");
    int code = unpack(self, folder);
    if (code == 0)
        code = run(argv, self, folder);
    nftw(folder, removeOne, 16, FTW_DEPTH | FTW_PHYS);
    return code;
}
