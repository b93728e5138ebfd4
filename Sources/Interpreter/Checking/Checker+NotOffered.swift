import Syntax

/// Names that Swift programs know and lectures do not: told apart from names that nobody knows.
extension Checker {
    func isNotOffered(_ name: Name) -> Bool {
        let word = text(name)
        if Checker.notOffered.contains(word) { return true }
        // Without the import the compiler does not know them either.
        return Checker.notOfferedOfFoundation.contains(word) && (importsFoundation || !requiresImports)
    }

    private static let notOffered: Set<String> = [
        "Task", "TaskGroup", "Mirror", "MainActor", "Actor", "AsyncSequence", "AsyncStream", "ContinuousClock",
        "SuspendingClock", "UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer", "UnsafeMutableRawPointer",
        "OpaquePointer", "ManagedBuffer", "SIMD8", "SIMD16", "Regex",
        "SystemRandomNumberGenerator", "CommandLine", "withTaskGroup", "withCheckedContinuation", "withUnsafePointer",
        "withUnsafeBytes", "unsafeBitCast", "readLine",
    ]

    private static let notOfferedOfFoundation: Set<String> = [
        "DispatchQueue", "Thread", "Process", "FileManager", "FileHandle", "URLSession", "Bundle", "Timer", "RunLoop",
        "NotificationCenter", "UserDefaults", "Date", "DateComponents", "DateFormatter", "Calendar", "Locale",
        "TimeZone", "UUID", "URL", "Data", "Decimal", "NumberFormatter", "JSONEncoder", "JSONDecoder",
        "JSONSerialization", "ProcessInfo", "NSObject", "NSString", "NSNumber", "NSArray", "NSDictionary",
        "NSRegularExpression", "NSLock", "OperationQueue", "DispatchTime", "DispatchSemaphore", "sleep",
        "usleep", "clock", "CFAbsoluteTimeGetCurrent", "arc4random", "arc4random_uniform", "drand48", "srand48", "rand",
        "autoreleasepool",
    ]
}
