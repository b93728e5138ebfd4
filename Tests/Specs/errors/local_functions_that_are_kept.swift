// A local function that is kept keeps the functions it was lent.
func compose(_ f: (Int) -> Int, _ g: (Int) -> Int) -> (Int) -> Int {
    func h(_ x: Int) -> Int { g(f(x)) }
    return h  // expect error 12: escaping local function captures non-escaping parameter 'f'  // expect error 12: escaping local function captures non-escaping parameter 'g'
}
func two(_ f: (Int) -> Int) -> [Int] {
    func h(_ x: Int) -> Int { f(x) }
    return [1].map(h)
}
func three(_ f: (Int) -> Int) {
    func h(_ x: Int) -> Int { f(x) }
    let k = h  // expect error 13: escaping local function captures non-escaping parameter 'f'
    print(k(1))
}
var stored: ((Int) -> Int)?
func four(_ f: (Int) -> Int) {
    func h(_ x: Int) -> Int { f(x) }
    stored = h  // expect error 14: escaping local function captures non-escaping parameter 'f'
}
func five(_ f: (Int) -> Int) -> (Int) -> Int {
    func h(_ x: Int) -> Int { f(x) }
    return { h($0) }  // expect error 12: escaping closure captures non-escaping parameter 'f'
}
func take(_ f: @escaping (Int) -> Int) {}
func six(_ f: (Int) -> Int) {
    func h(_ x: Int) -> Int { f(x) }
    take(h)  // expect error 10: escaping local function captures non-escaping parameter 'f'
    func i() -> Int { h(2) }
    let list = [h]  // expect error 17: escaping local function captures non-escaping parameter 'f'
    print(i(), list.count)
}
func seven(_ f: (Int) -> Int) -> () -> Int {
    func h(_ x: Int) -> Int { f(x) }
    func i() -> Int { h(2) }
    return i  // expect error 12: escaping local function captures non-escaping parameter 'f'
}
