"""What of the standard library generated programs use.

One row an expression: its type, its text with holes, and what is asked of the types in it. A hole `«T»` takes an expression
of that type; `!` asks for one that has its type without a context, `~` for a closure that stands behind the call.
Known to differ, and told its type here: a choice that may be nil, on the right of `??`.
`less T`, `count` and `digit` are holes of their own: an order of T, a small count, a number from 0 to 9."""
import re
from types_of_programs import Reader, variables_of

EXPRESSIONS = """
Int | «[T]!».count
Int | «String!».count
Int | «[K: V]!».count
Int | «Set<T>!».count
Int | «Range<Int>!».count
Int | «[Int]!».reduce(0, +) | bound 60000
Int | «[T]!».reduce(«Int») «(Int, T) -> Int~»
Int | «[T]!».reduce(into: «Int») «(inout Int, T) -> Void~»
Int | «[K: V]!».reduce(0) { $0 + $1.value } | V Int, bound 60000
Int | «Range<Int>!».reduce(«Int») «(Int, Int) -> Int~»
Int | abs(«Int»)
Int | max(«Int», «Int»)
Int | min(«Int», «Int», «Int»)
Int | («[Int]!».max() ?? «Int»)
Int | («[Int]!».min() ?? «Int»)
Int | («[T]!».firstIndex(of: «T») ?? -1) | T Equatable
Int | («[T]!».firstIndex(where: «(T) -> Bool») ?? -1)
Int | («[T]!».lastIndex(where: «(T) -> Bool») ?? -1)
Int | «[T]!».filter «(T) -> Bool~».count
Int | «Int!».signum()
Int | Int(max(-999, min(999, «Double!»)))
Int | (Int(«String!») ?? «Int») | bound 1000000
Int | Int(«UInt8!»)
Int | Int(«Int8!»)
Int | Int(«UInt16!») | bound 65535
Int | Int(truncatingIfNeeded: «Int32!») % 1000
Int | «Int!».quotientAndRemainder(dividingBy: 7).remainder
Int | («Int» & «Int») | bound 1024
Int | («Int» OR «Int») | bound 1024
Int | («Int» ^ «Int») | bound 1024
Int | («Int» >> 2)
Int | («Int» << 2) | bound 4000
Int | (~(«Int»)) | bound 1001
Int | «Int!».nonzeroBitCount
Int | «Int!».leadingZeroBitCount
Int | («Int» &- «Int») | bound 2000
Int | («Int» / («digit» + 1))
Int | («Int» % («digit» + 2))
Int | (Int(String(«Int»).reversed().filter { $0 != "-" }.map(String.init).joined()) ?? 0) | bound 10000
Int | («T?!».map «(T) -> Int~» ?? «Int»)
Int | («[T]?!»?.count ?? -1)
Int | («String?!»?.count ?? «Int»)
Int | zip(«[T]!», «[U]!»).map «(T, U) -> Int~».reduce(0, +) | bound 60000
Int | «[T]!».enumerated().reduce(0) { $0 + $1.offset }
Int | «[[T]]!».map { $0.count }.reduce(0, +)
Int | «[[T]]!».joined().count
Int | Int(«Character!».asciiValue ?? 0)
Int | («Character!».wholeNumberValue ?? -1)
Int | «Range<Int>!».lowerBound
Int | «Int!».addingReportingOverflow(«Int»).partialValue | bound 2000
Int | «Int!».distance(to: «Int») | bound 2000
Int | «Int!».advanced(by: «digit») | bound 1010
Double | («Double» + «Double»)
Double | («Double» - «Double»)
Double | («Double» * «Double»)
Double | («Double» / («Double!».magnitude + 1.5))
Double | Double(«Int»)
Double | (Double(«Int») / 4)
Double | «Double!».rounded()
Double | «Double!».rounded(.down)
Double | «Double!».rounded(.toNearestOrEven)
Double | «Double!».magnitude.squareRoot()
Double | abs(«Double»)
Double | max(«Double», «Double»)
Double | min(«Double», «Double», «Double»)
Double | «[Double]!».reduce(0, +)
Double | «[Double]!».reduce(«Double», *)
Double | «[T]!».reduce(«Double») «(Double, T) -> Double~»
Double | «[T]!».map «(T) -> Double~».reduce(0, +)
Double | (Double(«String!») ?? «Double»)
Double | «Double!».truncatingRemainder(dividingBy: 3)
Double | (-(«Double»))
Double | («[Double]!».max() ?? 0)
Double | «[Double]!».sorted().first ?? 0 | statement
Double | (Double(«[T]!».count) / 2)
Bool | («Int» < «Int»)
Bool | («Int» >= «Int»)
Bool | («Double!» < «Double»)
Bool | («T!» == «T») | T Equatable
Bool | («T!» != «T») | T Equatable
Bool | («T!» < «T») | T Comparable
Bool | («T!» >= «T») | T Comparable
Bool | («T?!» == nil)
Bool | («T?!» != nil)
Bool | («T?!» == «T») | T Equatable
Bool | (!«Bool»)
Bool | («Bool» && «Bool»)
Bool | («Bool» || «Bool»)
Bool | («Bool» != «Bool»)
Bool | «[T]!».contains(«T») | T Equatable
Bool | «[T]!».contains(where: «(T) -> Bool»)
Bool | «[T]!».allSatisfy «(T) -> Bool~»
Bool | «[T]!».isEmpty
Bool | «String!».isEmpty
Bool | «[K: V]!».isEmpty
Bool | «[K: V]!»[«K»] != nil | statement
Bool | «[K: V]!».keys.contains(«K»)
Bool | «[K: V]!».contains { $0.value > 3 } | V Int
Bool | «String!».hasPrefix(«String»)
Bool | «String!».hasSuffix(«String»)
Bool | «String!».contains(«Character»)
Bool | «Set<T>!».contains(«T»)
Bool | «Set<T>!».isSubset(of: «Set<T>»)
Bool | «Set<T>!».isDisjoint(with: «Set<T>»)
Bool | «[T]!».starts(with: «[T]!») | T Equatable
Bool | «[T]!».elementsEqual(«[T]!») | T Equatable
Bool | «[T]!».lexicographicallyPrecedes(«[T]!») | T Comparable
Bool | «Int!».isMultiple(of: «digit» + 1)
Bool | (-5...9).contains(«Int»)
Bool | («Int» % 2 == 0)
Bool | ((«Int», «String») < («Int», «String»))
Bool | ((«Int», «Bool») == («Int», «Bool»))
Bool | «Character!».isLetter
Bool | «Character!».isNumber
Bool | «Character!».isUppercase
Bool | «Character!».isWhitespace
Bool | «Int!».addingReportingOverflow(«Int»).overflow
Bool | (1..<9 ~= «Int»)
Bool | «Range<Int>!».contains(«Int»)
Bool | «Range<Int>!».isEmpty
Bool | «Double!».isNaN
Bool | «Double!».sign == .minus | statement
String | («String» + «String»)
String | "<\\(«T!»)>" | T Printed
String | "\\(«T!»), \\(«U!»)" | T Printed, U Printed
String | «String!».uppercased()
String | «String!».lowercased()
String | String(«Int»)
String | String(«Double!»)
String | String(«Character!»)
String | String(«Bool!»)
String | String(«String!».reversed())
String | «[String]!».joined(separator: «String»)
String | «[String]!».joined()
String | «[T]!».map «(T) -> String~».joined(separator: "-")
String | String(repeating: «String!», count: «count»)
String | String(«[Character]!»)
String | String(«String!».prefix(«count»))
String | String(«String!».suffix(«count»))
String | String(«String!».dropFirst(«count»))
String | String(«String!».dropLast())
String | «String!».filter «(Character) -> Bool~»
String | String(«String!».prefix(while: «(Character) -> Bool»))
String | String(«Int», radix: 2)
String | String(«Int», radix: 16, uppercase: true)
String | «[T]!».description | T Printed
String | «Int!».description
String | String(describing: «T!») | T Printed
String | («T?!».map «(T) -> String~» ?? «String»)
String | («String?!»?.uppercased() ?? «String»)
String | «[T]!».reduce(«String») «(String, T) -> String~»
String | «String!».reduce("") { String($1) + $0 }
String | «[String]!».first ?? «String» | statement
String | "\\(«[T]!».count) of \\(«T?!».map { "\\($0)" } ?? "none")" | T Printed
String | «String!».split(separator: " ").joined(separator: "_")
String | («Bool» ? "yes" : «String»)
Character | («String!».first ?? «Character»)
Character | («String!».last ?? «Character»)
Character | («String!».max() ?? «Character»)
Character | («[Character]!».first ?? «Character»)
Character | Character(String(«digit»))
Character | («String!».first(where: «(Character) -> Bool») ?? «Character»)
T | («T?!» ?? «T»)
T | («[T]!».first ?? «T»)
T | («[T]!».last ?? «T»)
T | («[T]!».max() ?? «T») | T Comparable
T | max(«T!», «T») | T Comparable
T | «[K: T]!»[«K», default: «T»]
T | («[K: T]!»[«K»] ?? «T»)
T | («Bool» ? «T» : «T»)
T | («[T]!».max(by: «less T») ?? «T»)
T | («[T]!».sorted(by: «less T»).first ?? «T»)
T | («[T]!» + [«T»])[0]
T | [«T!», «T»][«Bool» ? 0 : 1]
T | («T!», «Bool!»).0 | statement
T? | «[T]!».first
T? | «[T]!».last
T? | «[T]!».first(where: «(T) -> Bool»)
T? | «[T]!».last(where: «(T) -> Bool»)
T? | «[T]!».max() | T Comparable
T? | «[T]!».min() | T Comparable
T? | «[T]!».min(by: «less T»)
T? | «[K: T]!»[«K»]
T? | «U?!».map «(U) -> T~»
T? | «U?!».flatMap «(U) -> T?~»
T? | («T?!» ?? «T?!»)
T? | («Bool» ? «T» : nil) | untyped
T? | «[T]!».dropFirst().first
Int? | Int(«String!»)
Int? | «[T]?!»?.count
Int? | «String?!»?.count
Int? | «[T]!».firstIndex(of: «T») | T Equatable
Int? | «[Int]!».filter «(Int) -> Bool~».max()
Int? | Int(exactly: «Double!»)
Double? | Double(«String!»)
String? | «[String]!».first?.uppercased()
String? | «[T]!».first.map { "\\($0)!" } | T Printed
UInt8? | UInt8(exactly: «Int»)
Int8? | Int8(exactly: «Int»)
Character? | «String!».first
[U] | «[T]!».map «(T) -> U~»
[U] | «[T]!».compactMap «(T) -> U?~»
[U] | «[T]!».flatMap «(T) -> [U]~»
[U] | zip(«[T]!», «[V]!»).map «(T, V) -> U~»
[U] | «Range<Int>!».map «(Int) -> U~»
[U] | «String!».map «(Character) -> U~»
[U] | «[T]!».enumerated().map «(Int, T) -> U~»
[U] | Array(«[T]!».lazy.map «(T) -> U~») | exact, told
[U] | «[K: V]!».sorted { $0.key < $1.key }.map «((key: K, value: V)) -> U~» | K Comparable
[U] | «[T]!».reduce(into: «[U]!») «(inout [U], T) -> Void~»
[U] | «[T]!».reduce(«[U]!») «([U], T) -> [U]~»
[T] | «[T]!».filter «(T) -> Bool~»
[T] | «[T?]!».compactMap { $0 }
[T] | «[[T]]!».flatMap { $0 }
[T] | Array(«[[T]]!».joined())
[T] | «[T]!».sorted() | T Comparable
[T] | «[T]!».sorted(by: >) | T Comparable
[T] | «[T]!».sorted(by: «less T»)
[T] | Array(«[T]!».reversed())
[T] | («[T]!» + «[T]»)
[T] | Array(«[T]!».prefix(«count»))
[T] | Array(«[T]!».suffix(«count»))
[T] | Array(«[T]!».dropFirst(«count»))
[T] | Array(«[T]!».dropLast())
[T] | Array(«[T]!».prefix(while: «(T) -> Bool»))
[T] | Array(«[T]!».drop(while: «(T) -> Bool»))
[T] | Array(repeating: «T!», count: «count»)
[T] | «Set<T>!».sorted() | T Comparable
[T] | «[T: V]!».keys.sorted() | T Comparable
[T] | «[K: T]!».values.sorted() | T Comparable
[T] | «[K: T]!».sorted { $0.key < $1.key }.map { $0.value } | K Comparable
[T] | Array(«[T]!».lazy.filter «(T) -> Bool~»)
[T] | «[T]!».indices.filter { $0 % 2 == 0 }.map { $0 } | T Int
[T] | («Bool» ? «[T]!» : [])
[[T]] | «[T]!».map { [$0] }
[[T]] | «[T]!».split(whereSeparator: «(T) -> Bool»).map(Array.init)
[[T]] | [«[T]!», «[T]»]
[[T]] | «[K: [T]]!».sorted { $0.key < $1.key }.map { $0.value } | K Comparable
[(T, U)] | Array(zip(«[T]!», «[U]!»))
[(T, U)] | zip(«[T]!», «[U]!»).filter «(T, U) -> Bool~»
[Int] | Array(«Range<Int>!»)
[Int] | Array(stride(from: «digit», to: 12, by: «digit» + 2))
[Int] | Array(stride(from: «digit», through: -8, by: -3))
[Int] | Array(«[T]!».indices)
[Int] | «Range<Int>!».filter «(Int) -> Bool~»
[Int] | Array(sequence(first: «digit» + 1) { $0 < 200 ? $0 * 2 + 1 : nil })
[Int] | «[T]!».enumerated().filter { $0.offset % 2 == 0 }.map { $0.offset }
[Int] | «Range<Int>!».reversed().map { $0 * 3 }
[Character] | Array(«String!»)
[Character] | «String!».sorted()
[Character] | «String!».filter «(Character) -> Bool~».map { $0 }
[String] | «String!».split(separator: "a").map(String.init)
[String] | «String!».map { String($0) }
[String] | «[T]!».map { "\\($0)" } | T Printed
[String] | «[Int]!».map(String.init)
[String] | «String!».components(separatedBy: ",") | Foundation
[K: V] | «[K: V]!».filter «((key: K, value: V)) -> Bool~»
[K: V] | «[K: V]!».merging(«[K: V]!») «(V, V) -> V~»
[K: U] | «[K: V]!».mapValues «(V) -> U~»
[K: U] | «[K: V]!».compactMapValues «(V) -> U?~»
[K: V] | Dictionary(zip(«[K]!», «[V]!»), uniquingKeysWith: { a, _ in a })
[K: V] | Dictionary(«[(K, V)]!», uniquingKeysWith: { _, b in b })
[K: [T]] | Dictionary(grouping: «[T]!», by: «(T) -> K»)
[K: Int] | «[K]!».reduce(into: [:]) { $0[$1, default: 0] += 1 } | untyped
Set<T> | Set(«[T]!»)
Set<T> | «Set<T>!».union(«Set<T>!»)
Set<T> | «Set<T>!».intersection(«[T]!»)
Set<T> | «Set<T>!».subtracting(«Set<T>»)
Set<T> | «Set<T>!».symmetricDifference(«Set<T>»)
Set<T> | «Set<T>!».filter «(T) -> Bool~»
Range<Int> | «[T]!».indices
Range<Int> | («digit» ..< 10)
Range<Int> | «Range<Int>!».clamped(to: 2..<7)
(Int, Int) | «Int!».quotientAndRemainder(dividingBy: «digit» + 1) | statement
Int | «[T]!».prefix(«count»).count
Int | «[Int]!».prefix(3).reduce(0, +) | bound 60000
Int | («[Int]!».dropFirst(2).firstIndex(of: «Int») ?? -1)
Int | «[T]!».dropFirst(«count»).startIndex
Int | «[T]!».dropLast(«count»).endIndex
Int | («Int» &* «Int») | bound 1000000
Int | ((Int.max &+ «Int») % 1000)
Int | ((Int.min &- «Int») % 1000)
Int | («Int» &<< «digit») | bound 512000
Int | Int(«Double!».rounded(.towardZero)) % 1000
Int | «[String]!».map(\\.count).reduce(0, +)
Int | «Int!».trailingZeroBitCount
Int | (Int(«String!», radix: 16) ?? «Int») | bound 1000000000
Int | «[T]!».split(maxSplits: 1, whereSeparator: «(T) -> Bool»).count
Int | «[[Int]]!».reduce([], +).count
Int | «[T]!».count(where: «(T) -> Bool»)
Double | Double(«Float!»)
Double | «Double!».remainder(dividingBy: 2.5)
Double | («Double» * 1e-5)
Double | («Double» * 123456789)
Double | (1 / «Double»)
Double | Double(sign: .minus, exponent: 2, significand: «Double»)
Double | sqrt(abs(«Double»)) | Foundation
Double | floor(«Double!») | Foundation
Double | pow(«Double!», 2) | Foundation
Double | fabs(«Double!») | Foundation
Float | Float(«Double!»)
Float | («Float» + «Float»)
Float | («Float» * 0.1)
Float | («Float» / 3)
Float | «Float!».rounded()
Float | Float(«Int»)
Float | abs(«Float!»)
Bool | («Float!» < «Float»)
Bool | («Int» &+ Int.max < «Int»)
Bool | «[String]!».contains(where: \\.isEmpty)
Bool | («String!» == «String!».lowercased())
Bool | «[T]!».dropFirst().elementsEqual(«[T]!».dropLast()) | T Equatable
Bool | («[T]!».dropFirst(2) == «[T]!».prefix(1)) | T Equatable
Bool | «Set<T>!».isStrictSuperset(of: «Set<T>!»)
Bool | «Double!».isZero
String | String(«String!».dropFirst().prefix(2).reversed())
String | "[\\(«String!».prefix(3))]"
String | «String!».split(separator: ",", omittingEmptySubsequences: false).joined(separator: ";")
String | «String!».split(separator: " ", maxSplits: 1).map { $0.uppercased() }.joined(separator: "+")
String | "\\(«[T]!».dropFirst())" | T Printed
String | "\\(«[T]!».prefix(2))" | T Printed
String | «[T]!».enumerated().map { "\\($0.offset):\\($0.element)" }.joined(separator: ",") | T Printed
String | «[T]!».indices.map { "\\($0)" }.joined()
String | "\\(«Float!»)"
String | «Double!».description
String | String(«UInt8!», radix: 2)
String | String(«String!».unicodeScalars.map { Character($0) })
String | «String!».replacing("a", with: «String!»)
String | String(format: "%.2f", «Double!») | Foundation
String | String(format: "%d|%5d|%-4d|%03d", «Int!», «Int!», «Int!», «Int!») | Foundation
String | String(format: "%x %8.3f %e", «Int!», «Double!», «Double!») | Foundation
String | String(format: "%g %+d %%", «Double!», «Int!») | Foundation
String | String(format: "%05.1f %@", «Double!», «String!») | Foundation
String | «String!».replacingOccurrences(of: "a", with: «String!») | Foundation
String | «String!».trimmingCharacters(in: .whitespaces) | Foundation
Character | Character(«Character!».uppercased().prefix(1).description)
T? | «[T]!».dropFirst(«count»).min() | T Comparable
T? | «[T]!».reversed().first(where: «(T) -> Bool»)
Int? | «[T]!».dropFirst().firstIndex(where: «(T) -> Bool»)
Int? | «[T]!».dropFirst().indices.last
[T] | Array(«[T]!».prefix(«count») + «[T]!»)
[T] | Array(«[T]!»[..<0])
[T] | Array(«[T]!».dropFirst().reversed())
[T] | Array(«[T]!».suffix(3).dropLast())
[T] | Array(«[T]!».suffix(from: 0))
[T] | «[T]!».suffix(2).sorted() | T Comparable
[T] | «[T]!».dropFirst().filter «(T) -> Bool~»
[U] | «[T]!».prefix(2).map «(T) -> U~»
[U] | «[T]!».dropFirst().compactMap «(T) -> U?~»
[(Int, T)] | «[T]!».enumerated().map { ($0.offset, $0.element) }
[Int] | «[String]!».map(\\.count)
[Int] | «[[T]]!».map(\\.count)
[Int] | «[T]!».enumerated().filter { $0.offset > 0 }.map(\\.offset)
[Int] | «[T]!».dropFirst().indices.map { $0 }
[Int] | (0..<5).flatMap { i in (0...i).map { i * $0 } }
[Double] | Array(stride(from: 0.0, through: 1.0, by: 0.25))
[Double] | «[Int]!».map(Double.init)
[Float] | «[Double]!».map { Float($0) }
[String] | «[String]!».filter { !$0.isEmpty }
UInt8 | UInt8(truncatingIfNeeded: «Int»)
UInt8 | («UInt8» &+ «UInt8»)
UInt8 | («UInt8» &* «UInt8»)
UInt8 | («UInt8» ^ «UInt8!»)
UInt8 | («UInt8» >> 1)
UInt8 | («UInt8» << 3)
UInt8 | (~«UInt8!»)
UInt8 | («Character!».asciiValue ?? 7)
UInt8 | UInt8(clamping: «Int»)
UInt8 | «UInt8!».subtractingReportingOverflow(«UInt8»).partialValue
UInt8 | «UInt8!».multipliedReportingOverflow(by: «UInt8»).partialValue
Int8 | Int8(truncatingIfNeeded: «Int»)
Int8 | («Int8» &- «Int8»)
Int8 | Int8(clamping: «Int»)
Int8 | Int8(bitPattern: «UInt8!»)
Int8 | («Int8» >> 2)
Int32 | Int32(«Int»)
Int32 | («Int32» &+ «Int32»)
Int32 | («Int32» &* «Int32»)
Int32 | («Int32» / 3)
Int32 | «Int32!».byteSwapped
UInt | UInt(«Int!».magnitude)
UInt | («UInt» &- «UInt»)
UInt | UInt(bitPattern: «Int»)
UInt | («UInt» % 10)
UInt16 | UInt16(truncatingIfNeeded: «Int»)
UInt16 | («UInt16» &+ «UInt16»)
UInt16 | UInt16(«UInt8!»)
"""

# Rare, because most of them stop the program.
TRAPS = """
T | «[T]!»[«digit»]
T | «T?!»!
T | «[T]!».first!
T | «[K: T]!»[«K»]!
Int | («Int» / («Int» % 3))
Int | («Int» + (Int.max - abs(«Int!»)))
Int | Int(«String!»)!
UInt8 | UInt8(«Int»)
UInt8 | («UInt8» + «UInt8»)
Int8 | («Int8» * 2)
Int8 | Int8(«Int»)
Int32 | («Int32» * «Int32»)
UInt | («UInt» - 1)
[T] | Array(«[T]!»[1...])
T | «[T]!».dropFirst()[1]
[T] | Array(«[T]!».dropFirst()[1..<2])
Int | abs(Int.min + «Int!».signum() * 0)
Int | Int(«Double!» * 1e300)
Int | (Int.min / («Int» - «Int»))
Int | Int(«String!», radix: 10)!
UInt8 | («UInt8» - «UInt8»)
UInt8 | UInt8(«Double!»)
Int8 | (-(«Int8»))
Int8 | Int8(«String!»)!
[T] | Array(«[T]!»[0..<«digit»])
Character | Character(«String!»)
Range<Int> | («digit» ..< «digit»)
"""

# Rows that change a place, whose text is `@`.
CHANGES = """
[T] | @.append(«T»)
[T] | @ += «[T]!»
[T] | @.append(contentsOf: «[T]!»)
[T] | @.insert(«T», at: 0)
[T] | if !@.isEmpty { @.removeLast() }
[T] | if !@.isEmpty { @.removeFirst() }
[T] | if !@.isEmpty { print("removed", @.remove(at: @.count / 2)) } | T Printed
[T] | _ = @.popLast()
[T] | @.reverse()
[T] | @.sort() | T Comparable
[T] | @.sort(by: «less T»)
[T] | @.removeAll «(T) -> Bool~»
[T] | if @.count > 1 { @.swapAt(0, @.count - 1) }
[T] | if !@.isEmpty { @[0] = «T» }
[T] | if @.count > 1 { @[@.count - 1] = @[0] }
[T] | @ = @.map «(T) -> T~»
[T] | for i in @.indices { @[i] = «T» }
[T] | if @.count > 2 { @.replaceSubrange(0..<2, with: «[T]!») }
[T] | if @.count > 2 { @[1...2] = [«T»] }
[T] | while @.count > 3 { @.removeLast() }
[T] | while let value = @.popLast() { print("popped", value) } | T Printed
[T] | @.removeSubrange(0..<min(2, @.count))
[T] | @.removeFirst(min(«count», @.count))
[T] | @.removeLast(min(«count», @.count))
[T] | @ = @.dropFirst() + [«T»]
[T] | @.removeAll(keepingCapacity: true)
[T] | @.insert(contentsOf: «[T]!», at: @.count)
[T] | for (i, value) in @.enumerated() where i > 0 { @[i - 1] = value }
[Int] | for i in @.indices { @[i] += i; @[i] %= 100 }
[Int] | if !@.isEmpty { @[@.count / 2] &*= 3; @[@.count / 2] %= 500 }
[[T]] | if !@.isEmpty { @[0].append(«T») }
[[T]] | for i in 0..<@.count { @[i] = Array(@[i].reversed()) }
[K: V] | @[«K»] = «V»
[K: V] | @[«K»] = nil
[K: V] | print(@.removeValue(forKey: «K») as Any) | V Printed
[K: V] | print(@.updateValue(«V», forKey: «K») as Any) | V Printed
[K: V] | @.merge(«[K: V]!») «(V, V) -> V~»
[K: V] | for key in @.keys.sorted() { @[key] = «V» } | K Comparable
[K: Int] | @[«K», default: 0] += 1
[K: Int] | @[«K»]? += 2
[K: [T]] | @[«K», default: []].append(«T»)
[K: [T]] | @[«K»]?.append(«T»)
Set<T> | @.insert(«T»)
Set<T> | print(@.insert(«T»).inserted)
Set<T> | print(@.remove(«T») as Any) | T Printed
Set<T> | @.formUnion(«[T]!»)
Set<T> | @.subtract(«Set<T>»)
Int | @ += «Int»; @ %= 1000
Int | @ -= «Int»; @ %= 1000
Int | @ *= «digit»; @ %= 1000
Int | @ = @ &* 31 % 1000
Int | @ <<= 1; @ %= 1000
Int | @ ^= «Int»; @ %= 1000
Int | @.negate()
Double | @ += «Double»
Double | @ *= 0.5
Double | @.round()
Bool | @.toggle()
Bool | @ = @ && «Bool»
String | @ += «String»; @ = String(@.suffix(30))
String | @.append(«Character»)
String | if !@.isEmpty { @.removeLast() }
String | @.insert(«Character», at: @.startIndex)
String | @.removeAll «(Character) -> Bool~»
T? | @ = nil
T? | @ = «T»
T? | if let value = @ { @ = value; print("kept", value) } | T Printed
Int? | @? += «digit»
Int? | @ = @.map { ($0 + 1) % 1000 }
[T]? | @?.append(«T»)
String? | @?.append("!")
UInt8 | @ &+= «UInt8»
UInt8 | @ >>= 1
Int8 | @ &-= «Int8»
Int32 | @ &*= 7
Float | @ *= 1.5
Float | @ -= «Float»
UInt16 | @ |= «UInt16»
UInt | @ = @ / 2
Double | @ = (@ * 4).rounded(.up) / 4
Double | @.formTruncatingRemainder(dividingBy: 5)
T | @ = «T»
T | swap(&@, &«other») | other
"""


class Row:
    """A row of a table: the pattern of its type, the pieces of its text, its constraints."""

    def __init__(self, line, changes):
        pattern, text, *rest = [part.strip() for part in re.split(r" \| ", line)]
        self.type = Reader(pattern).type()
        text = text.replace(" OR ", " | ")  # The bar parts the columns.
        self.constraints, self.bound, self.flags = {}, 1000, set()
        for constraint in (rest[0].split(", ") if rest else []):
            name, _, value = constraint.partition(" ")
            if name == "bound":
                self.bound = int(value)
            elif value:
                self.constraints[name] = value
            else:
                self.flags.add(name)
        if changes is False and joined_loosely(text):
            text = f"({text})"
        pieces = re.split(r"«([^»]*)»", text)
        self.pieces = [piece if index % 2 == 0 else Hole(piece) for index, piece in enumerate(pieces)]
        holes = [hole for hole in self.pieces if isinstance(hole, Hole) and hole.type]
        self.variables = set(variables_of(self.type)).union(*[variables_of(hole.type) for hole in holes])
        for hole in holes:
            self.hashed(hole.type)
        self.hashed(self.type)

    def hashed(self, type):
        """Keys and elements of sets are Hashable."""
        if type.head in ("Dictionary", "Set") and type.arguments[0].head in self.variables:
            name = type.arguments[0].head
            self.constraints[name] = "Hashable" if self.constraints.get(name, "Hashable") != "Comparable" else "Key"
        for argument in type.arguments:
            self.hashed(argument)


class Hole:
    def __init__(self, text):
        self.typed, self.trailing = text.endswith("!"), text.endswith("~")
        text = text.rstrip("!~")
        word, _, rest = text.partition(" ")
        self.special = word if word in ("less", "count", "digit", "other") else None
        self.type = Reader(rest).type() if word == "less" else None if self.special else Reader(text).type()


def joined_loosely(text):
    """Whether an operator or an optional chain stands outside of all brackets: what follows would bind to a part."""
    outside = re.sub(r"«[^»]*»", "x", text)
    while True:
        shorter = re.sub(r'\([^()\[\]{}]*\)|\[[^()\[\]{}]*\]|\{[^()\[\]{}]*\}|"[^"]*"', "", outside)
        if shorter == outside:
            return "?." in outside or re.search(r" [-+*/%<>=!&|^?~]+ ", outside) is not None
        outside = shorter


def rows(table, changes=False):
    return [Row(line, changes) for line in table.strip().split("\n")]
