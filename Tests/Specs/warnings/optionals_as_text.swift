func show(_ o: Int?, _ names: [String: String]) -> String {
    let text = "value: \(o)"  // expect warning 26: string interpolation produces a debug description for an optional value; did you mean to make this explicit?
    let plain = "value: \(o as Any) \(o ?? 0) \(String(describing: o)) \(o.map { "\($0)" } ?? "none")"
    let boxed: Any = o  // expect warning 22: expression implicitly coerced from 'Int?' to 'Any'
    let explicit: Any = o as Any
    let list: [Any] = [o as Any, 1]
    return text + plain + "\(names["a"])" + "\(boxed) \(explicit) \(list)"  // expect warning 30: string interpolation produces a debug description for an optional value; did you mean to make this explicit?
}
func tell(_ d: [String: Int], _ pair: (Int, Int)?) {
    let any: [Any] = [d["a"]]  // expect warning 23: expression implicitly coerced from 'Int?' to 'Any'
    let text = "\(d["a"])"  // expect warning 19: string interpolation produces a debug description for an optional value; did you mean to make this explicit?
    print(any, text, pair as Any)
}
