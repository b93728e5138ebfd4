import Foundation

/// Runs `work` on a thread with the stack of a program's main thread; the workers of the tests have far less.
func withLargeStack(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.stackSize = 8 << 20
    thread.start()
    while !thread.isFinished { Thread.sleep(forTimeInterval: 0.001) }
}
