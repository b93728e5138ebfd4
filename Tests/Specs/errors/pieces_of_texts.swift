let text = "a b c"
let words = text.split(separator: " ")
let w = words[0]
let a: String = w.prefix(1)  // expect error 19: no 'prefix' candidates produce the expected contextual result type 'String'
let b: String = words[0].prefix(1)  // expect error 26: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to specified type 'String'
let c: [String] = words.map { $0.prefix(1) }  // expect error 34: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to closure result type 'String'
let d: [String] = words.map { $0.dropFirst() }  // expect error 34: cannot convert value of type 'Substring.SubSequence' (aka 'Substring') to closure result type 'String'
for x in words { let y: String = x.dropLast() ; print(y) }  // expect error 36: no 'dropLast' candidates produce the expected contextual result type 'String'
let e: String = text.prefix(2).suffix(1)  // expect error 32: no 'suffix' candidates produce the expected contextual result type 'String'
let f: String = text.prefix(2)  // expect error 22: no 'prefix' candidates produce the expected contextual result type 'String'
let g: String = w  // expect error 17: cannot convert value of type 'String.SubSequence' (aka 'Substring') to specified type 'String'
let h: String = words[0]  // expect error 22: cannot convert value of type 'String.SubSequence' (aka 'Substring') to specified type 'String'
let z: [[String]] = ["a b"].map { $0.split(separator: " ") }  // expect error 38: cannot convert value of type '[String.SubSequence]' (aka 'Array<Substring>') to closure result type '[String]'
let z2 = ["a b"].map { $0.split(separator: " ") }
let z3: [[String]] = z2  // expect error 22: cannot assign value of type '[[String.SubSequence]]' (aka 'Array<Array<Substring>>') to type '[[String]]'
let k2 = words.map { $0.prefix(2) }
let k3: [String] = k2  // expect error 20: cannot assign value of type '[Substring.SubSequence]' (aka 'Array<Substring>') to type '[String]'
let k4: [String: Substring] = ["a": w]
let k5: [String: String] = k4  // expect error 28: cannot assign value of type '[String : Substring]' to type '[String : String]'
let z4 = text.split(separator: " ").map { $0.split(separator: ",") }
let z5: [[String]] = z4  // expect error 22: cannot assign value of type '[[Substring.SubSequence]]' (aka 'Array<Array<Substring>>') to type '[[String]]'
let z6: [[String]] = text.split(separator: " ").map { $0.split(separator: ",") }  // expect error 58: cannot convert value of type '[Substring.SubSequence]' (aka 'Array<Substring>') to closure result type '[String]'
let q1: [String] = words.filter { $0.count > 1 }  // expect error 26: cannot assign value of type '[String.SubSequence]' (aka 'Array<Substring>') to type '[String]'
let q2: [String] = words.sorted()  // expect error 26: cannot assign value of type '[String.SubSequence]' (aka 'Array<Substring>') to type '[String]'
let q3: [String] = words.sorted { $0.count < $1.count }  // expect error 26: cannot assign value of type '[String.SubSequence]' (aka 'Array<Substring>') to type '[String]'
let q5: String = words.first!  // expect error 29: cannot convert value of type 'String.SubSequence' (aka 'Substring') to specified type 'String'
let q6: String = words.max()!  // expect error 29: cannot convert value of type 'String.SubSequence' (aka 'Substring') to specified type 'String'
let q7: [String: Int] = ["a": 1, w: 2]  // expect error 34: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected dictionary key type 'String'
let q8: (String, Int) = (w, 1)  // expect error 25: cannot convert value of type '(String.SubSequence, Int)' (aka '(Substring, Int)') to specified type '(String, Int)'
let q9: String = w + "x"
func table(_ lines: [String]) -> [[String]] {
    let rows = lines.map { line in
        return line.split(separator: ";")
    }
    return rows  // expect error 12: cannot convert return expression of type '[[String.SubSequence]]' (aka 'Array<Array<Substring>>') to return type '[[String]]'
}
func table2(_ lines: [String]) -> [[String]] {
    let rows = lines.map { line in
        line.split(separator: ";")
    }
    return rows  // expect error 12: cannot convert return expression of type '[[String.SubSequence]]' (aka 'Array<Array<Substring>>') to return type '[[String]]'
}
func table3(_ lines: [String]) -> [[String]] {
    var rows: [[String]] = []
    for line in lines { rows.append(line.split(separator: ";")) }  // expect error 30: no exact matches in call to instance method 'append'
    return rows
}
func table4(_ lines: [String]) -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for line in lines { let parts = line.split(separator: ";")
      rows["a"] = parts  // expect error 17: cannot assign value of type '[String.SubSequence]' (aka 'Array<Substring>') to type '[String]'
      rows["a"]!.append(parts[1])  // expect error 30: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
    }
    return rows
}
func table5(_ line: String) -> [String] {
    return line.split(separator: ";").map { $0 }  // expect error 45: cannot convert value of type 'String.SubSequence' (aka 'Substring') to closure result type 'String'
}
func table6(_ line: String) -> [String] {
    let parts = line.split(separator: ";").map { $0 }
    return parts  // expect error 12: cannot convert return expression of type '[String.SubSequence]' (aka 'Array<Substring>') to return type '[String]'
}
func table7(_ line: String) -> (String, String) {
    let parts = line.split(separator: ";")
    return (parts[0], parts[1])  // expect error 12: cannot convert return expression of type '(String.SubSequence, String.SubSequence)' (aka '(Substring, Substring)') to return type '(String, String)'
}
func table8(_ line: String) -> [String] {
    return line.split(separator: ";").map { $0 }  // expect error 45: cannot convert value of type 'String.SubSequence' (aka 'Substring') to closure result type 'String'
}
struct P { var name: String; var tags: [String] }
func parse(_ line: String) -> P {
    let parts = line.split(separator: ";")
}
func parse2(_ line: String) -> P? {
    let parts = line.split(separator: ";")
}
func head(_ line: String) -> String? {
    return line.split(separator: ";").first  // expect error 39: cannot convert return expression of type 'String.SubSequence?' (aka 'Optional<Substring>') to return type 'String?'
}
func head2(_ line: String) -> String? {
    let p = line.split(separator: ";")
    return p.last  // expect error 14: cannot convert return expression of type 'String.SubSequence?' (aka 'Optional<Substring>') to return type 'String?'
}
