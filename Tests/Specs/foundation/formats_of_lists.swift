import Foundation

let numbers = [1, 2]
print(String(format: "%d %d", arguments: numbers))  // expect: 1 2
let mixed: [CVarArg] = [1, 2.5, "a"]
print(String(format: "%d %.2f %@", arguments: mixed))  // expect: 1 2.50 a
