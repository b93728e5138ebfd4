import Foundation
let values = [1, 2, 3]
let norm = sqrt(values.map { $0 * $0 }.reduce(0, +))  // expect error 33: cannot convert value of type 'Int' to closure result type 'Double'
let first = "abc".first
if first.isLetter { print("letter") }  // expect error 4: value of optional type 'String.Element?' (aka 'Optional<Character>') must be unwrapped to refer to member 'isLetter' of wrapped base type 'String.Element' (aka 'Character')
