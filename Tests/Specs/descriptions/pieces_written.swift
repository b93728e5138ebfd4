// What print hands to a stream, piece by piece; texts of function types and of whole powers.
import Foundation
struct Pieces: TextOutputStream {
    var list: [String] = []
    mutating func write(_ string: String) { list.append(string) }
}
var pieces = Pieces()
Swift.print("a", 1, [2], to: &pieces)
Swift.print("b", "c", separator: "-", terminator: "", to: &pieces)
Swift.print(to: &pieces)
print(pieces.list.map { $0.debugDescription }.joined(separator: " "))  // expect: "" "a" " " "1" " " "[2]" "\n" "" "b" "-" "c" "" "\n"
let sort: ([Int], (Int, Int) -> Bool) -> [Int] = { $0.sorted(by: $1) }
print(type(of: sort), type(of: [1].reversed as () -> [Int]))  // expect: (Array<Int>, (Int, Int) -> Bool) -> Array<Int> () -> Array<Int>
print(pow(2, 10), "\(pow(3, 4))")  // expect: 1024 81
let power: Double = pow(2, 3)
print(power)  // expect: 8.0
struct Record: Codable, Equatable { var name: String; var values: [Int] }
print(Record(name: "r", values: [1]), Record(name: "", values: []) == Record(name: "", values: []))  // expect: Record(name: "r", values: [1]) true
let even = [1, 2, 4].lazy.filter { $0 % 2 == 0 }
print(even.count, even.isEmpty, Array(even))  // expect: 2 false [2, 4]
print(Character(UnicodeScalar(98)), String(UnicodeScalar(65)), UnicodeScalar(67) as Any)  // expect: b A Optional("C")
var text = "banana"
text.replace("an", with: "AN")
print(text)  // expect: bANANa
