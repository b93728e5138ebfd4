// The hot loops, in C: one source for the host and the browser, built for several instruction sets and chosen at start.
// No operation is contracted or reordered, so every instruction set gives the same bits.
#ifndef CKERNELS_H
#define CKERNELS_H

#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>

#if defined(__wasm__)
#define KERNEL_THREAD_LOCAL
#else
#define KERNEL_THREAD_LOCAL _Thread_local
#endif

#include "KernelState.h"
#include "Elementary.h"
#include "Kernels.h"
#include "Decompositions.h"

#endif
