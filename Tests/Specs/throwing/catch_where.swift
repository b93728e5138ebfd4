enum Trouble: Error { case small(Int), large }
func attempt(_ n: Int) throws -> Int { if n < 3 { throw Trouble.small(n) }; return n }
func retry(upTo limit: Int) throws -> Int {
    var attempts = 0
    while true {
        attempts += 1
        do { return try attempt(attempts) } catch where attempts < limit { print("again", attempts, error) }
    }
}
print(try retry(upTo: 5))
do { print(try retry(upTo: 1)) } catch { print("gave up:", error) }
do { throw Trouble.large } catch Trouble.small(let n) where n > 1 { print(n) } catch where error is Trouble { print("trouble", error) }
// expect: again 1 small(1)
// expect: again 2 small(2)
// expect: 3
// expect: gave up: small(1)
// expect: trouble large
