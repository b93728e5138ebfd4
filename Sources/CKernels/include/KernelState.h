// What one thread of the engine keeps between operations. Swift has no thread-local variables in its embedded form.
#ifndef KERNEL_STATE_H
#define KERNEL_STATE_H

typedef struct {
    void *_Nullable fault;            // retained box of the first fault that nobody has taken yet
    void *_Nullable graveyard;        // retained list of tape nodes waiting to be freed without recursion
    void *_Nullable symbols;          // the symbols of the lecture that runs, a Swift object
    void *_Nullable functionSources;  // who knows the source of its functions, a Swift object
    int32_t recordingDepth;           // nested gradient calls that record
    bool isTraining;                  // layers are to learn, not to serve
    uint64_t random[4];               // the shared generator
    uint64_t lastNode;                // number of the newest tape node
    int64_t liveBytes, peakBytes;     // element memory in use, and its maximum
    int64_t byteLimit;                // no allocation goes beyond; 0: no limit
    void *_Nullable shelf;            // retained data files of the lecture that runs
    int64_t work[2];                  // work done since the meter was set, and how much may be done; 0: no limit
} KernelState;

extern KERNEL_THREAD_LOCAL KernelState kernel_thread_state;
static inline KernelState *_Nonnull kernel_state(void) { return &kernel_thread_state; }

static inline void *_Nullable *_Nonnull kernel_fault_mark(void) { return &kernel_state()->fault; }
static inline int64_t *_Nonnull kernel_work_meter(void) { return kernel_state()->work; }

// Element memory, 64-byte aligned and recycled. Returns null when the limit or the memory is exhausted.
double *_Nullable kernel_allocate(size_t count);
void kernel_release(double *_Nullable elements, size_t count);
// Gives recycled memory of this thread back to the system.
void kernel_trim(void);

#endif
