#ifndef LECTURE_WORKER_H
#define LECTURE_WORKER_H

#include <stdint.h>
#include <sys/types.h>

/// What a worker can give up before it reads what a student wrote.
enum {
    worker_no_new_privileges = 1,
    worker_resource_limits = 2,
    worker_landlock = 4,
    worker_seccomp = 8,
};

/// `fork`, which Swift does not let through: the process has one thread when this is called.
pid_t worker_fork(void);

/// Gives up all rights but computing and the open pipes; returns the layers that the system granted.
int32_t worker_drop_rights(uint64_t memory_bytes);

#endif
