struct Query: ExpressibleByStringInterpolation {
    var text: String
    init(stringLiteral value: String) { text = "plain \(value)" }
    init(stringInterpolation pieces: StringInterpolation) { text = pieces.text }
    struct StringInterpolation: StringInterpolationProtocol {
        var text: String
        init(literalCapacity: Int, interpolationCount: Int) { text = "\(literalCapacity)/\(interpolationCount): " }
        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation<T>(_ value: T) { text += "<\(value)>" }
        mutating func appendInterpolation(raw value: String) { text += value }
        mutating func appendInterpolation(_ value: Int, width: Int) {
            text += String(repeating: ".", count: width - String(value).count) + String(value)
        }
    }
}
let user = "Ann"
let query: Query = "name = \(user) and age > \(30, width: 5)\(raw: ";")"
print(query.text)  // expect: 18/3: name = <Ann> and age > ...30;
let plain: Query = "nothing in it"
print(plain.text)  // expect: plain nothing in it
func run(_ query: Query) { print(query.text) }
let ages = [1, 2]
run("ages \(ages.map { $0 * 2 })")
run("é\(1)")
let several: [Query] = ["\(1)", "two"]
print(several.map(\.text))
let maybe: Query? = "\(raw: "x")"
print(maybe!.text)
print(Query("made \(1)").text, Query("made").text)
// expect: 5/1: ages <[2, 4]>
// expect: 2/1: é<1>
// expect: ["0/1: <1>", "plain two"]
// expect: 0/1: x
// expect: 5/1: made <1> plain made
