// The loops for AVX-512.
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw"))), apply_to = function)
#define TABLE_NAME kernel_table_avx512
#define WIDE_TABLES
#define BLOCK_LANES 8
#define BLOCK_ROWS 8
#define BLOCK_VECTORS 3
#include "VectorLoops.h"
#pragma clang attribute pop
#endif
