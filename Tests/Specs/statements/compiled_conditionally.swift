// Branches of #if: the one that holds is read, the others are skipped.
#if DEBUG
print("debug")
#else
print("release")  // expect: release
#endif
#if os(macOS) || os(iOS)
import UIKit
let system = "apple"
#elseif os(Linux)
let system = "linux"
#else
let system = 1
#endif
print(system)  // expect: linux
struct Settings {
    #if DEBUG
    var level = "verbose"
    #else
    var level = "quiet"
    #endif
    func describe() -> String {
        #if swift(>=5.5) && !DEBUG
            #if canImport(Foundation)
            return level + "!"
            #else
            return level
            #endif
        #else
        return "old"
        #endif
    }
}
print(Settings().describe())  // expect: quiet!
#if false
print(unknownName)
#if true
print("neither is this")
#endif
#endif
for number in 1...2 {
    #if (swift(>=5.0)) && (true || NEVER)
    print(number)
    #endif
}
// expect: 1
// expect: 2
