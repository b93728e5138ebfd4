// Self is named for each use in a closure that stays.
class Store {
    var count = 0
    func go() {}
    func later() -> () -> Void {
        return {
            count += 1  // expect error 13: reference to property 'count' in closure requires explicit use of 'self' to make capture semantics explicit
            print(count)  // expect error 19: reference to property 'count' in closure requires explicit use of 'self' to make capture semantics explicit
            go()  // expect error 13: call to method 'go' in closure requires explicit use of 'self' to make capture semantics explicit
        }
    }
}
