// Generic pair with a printing function
struct Pair<A, B> {
    let first: A
    let second: B
}

func describe<T>(_ p: Pair<T, T>) -> String {
    return "\(p.first) and \(p.second)"
}

let same = Pair(first: 1, second: 2)
let different = Pair(first: "one", second: 2)
print(describe(same))
print(describe(different))  // expect error 16: cannot convert value of type 'Pair<String, Int>' to expected argument type 'Pair<String, String>'
