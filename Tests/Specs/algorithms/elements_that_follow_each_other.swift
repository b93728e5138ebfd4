let vowels: Set<Character> = ["a", "e"]
let word = "hello apple"
print(word.filter { vowels.contains($0.lowercased()) }.count)  // expect: 3
let listed: [Character] = ["a", "e"]
print(word.filter { listed.contains($0.lowercased()) }.count)  // expect: 3
print([1, 2, 3].contains([2, 3]), [1, 2, 3].contains([3, 2]), [1, 2].contains([]))  // expect: true false true
print((1...5).contains([2, 3]), Set([1]).contains([1]))  // expect: true true
let numbers = [1, 2, 3, 4]
print(numbers[1...].contains([3, 4]), numbers.firstRange(of: [3, 4]) != nil, numbers.firstRange(of: [4, 3]) == nil)  // expect: true true true
