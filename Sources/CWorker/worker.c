#define _GNU_SOURCE
#include "CWorker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__linux__)
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

pid_t worker_fork(void) {
    return fork();
}

static int limit(int resource, uint64_t value) {
    struct rlimit bounds = {.rlim_cur = value, .rlim_max = value};
    return setrlimit(resource, &bounds) == 0;
}

#if defined(__linux__)

// The headers of older systems do not know Landlock; its numbers are the same everywhere.
#ifndef __NR_landlock_create_ruleset
#define __NR_landlock_create_ruleset 444
#define __NR_landlock_restrict_self 446
#endif

struct landlock_attributes {
    uint64_t handled_file_access;
};

/// A rule set without rules: every file access that it handles is refused.
static int forbid_files(void) {
    // The first version of Landlock has 13 rights; later ones are tried first.
    const uint64_t rights[] = {0xFFFF, 0x7FFF, 0x3FFF, 0x1FFF};
    for (size_t index = 0; index < sizeof rights / sizeof rights[0]; index++) {
        struct landlock_attributes attributes = {.handled_file_access = rights[index]};
        long rules = syscall(__NR_landlock_create_ruleset, &attributes, sizeof attributes, 0);
        if (rules < 0) continue;
        long granted = syscall(__NR_landlock_restrict_self, (int)rules, 0);
        close((int)rules);
        return granted == 0;
    }
    return 0;
}

#if defined(__x86_64__)
#define WORKER_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define WORKER_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef WORKER_ARCHITECTURE
#define ALLOW(name) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_##name, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

/// Computing, memory, and reading and writing what is open; all else fails with EPERM.
static int forbid_calls(void) {
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, WORKER_ARCHITECTURE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        ALLOW(read),
        ALLOW(write),
        ALLOW(close),
        ALLOW(mmap),
        ALLOW(munmap),
        ALLOW(mremap),
        ALLOW(mprotect),
        ALLOW(madvise),
        ALLOW(brk),
        ALLOW(futex),
        ALLOW(rt_sigaction),
        ALLOW(rt_sigprocmask),
        ALLOW(rt_sigreturn),
        ALLOW(sigaltstack),
        ALLOW(clock_gettime),
        ALLOW(clock_nanosleep),
        ALLOW(getrandom),
        ALLOW(getpid),
        ALLOW(gettid),
        ALLOW(tgkill),
        ALLOW(sched_yield),
        ALLOW(exit),
        ALLOW(exit_group),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
    };
    struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
#else
static int forbid_calls(void) {
    return 0;
}
#endif

int32_t worker_drop_rights(uint64_t memory_bytes) {
    int32_t layers = 0;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) layers |= worker_no_new_privileges;
    if (limit(RLIMIT_AS, memory_bytes) & limit(RLIMIT_CORE, 0) & limit(RLIMIT_FSIZE, 0)) {
        layers |= worker_resource_limits;
    }
    if (forbid_files()) layers |= worker_landlock;
    if (forbid_calls()) layers |= worker_seccomp;
    return layers;
}

#else

int32_t worker_drop_rights(uint64_t memory_bytes) {
    return limit(RLIMIT_AS, memory_bytes) & limit(RLIMIT_CORE, 0) & limit(RLIMIT_FSIZE, 0) ? worker_resource_limits : 0;
}

#endif
