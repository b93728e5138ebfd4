func order<N: Hashable>(_ xs: [N]) -> Int {
    enum Mark { case temporary, permanent }  // expect error 10: type 'Mark' cannot be nested in generic function 'order'
    var marks: [N: Mark] = [:]
    for x in xs { marks[x] = .permanent }
    return marks.count
}
print(order([1, 2]))
struct Box<T> {
    func size() -> Int {
        enum Inner { case one }  // expect error 14: type 'Inner' cannot be nested in generic function 'size()'
        return 3
    }
    func labelled(of x: Int) -> () -> Int { { class Local { let n = 1 }; return Local().n } }  // expect error 53: type 'Local' cannot be nested in closure in generic context
}
