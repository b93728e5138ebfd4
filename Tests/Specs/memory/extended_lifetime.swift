final class Token {
    nonisolated(unsafe) static var count = 0
    init() { Token.count += 1 }
    deinit { print("gone") }
    consuming func spend() -> Int { Token.count }
}
let token = Token()
print(withExtendedLifetime(token) { $0.spend() })  // expect: 1
withExtendedLifetime(token) { print("still here") }  // expect: still here
