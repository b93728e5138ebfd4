struct Key: Hashable {
    let number: Int
    func hash(into hasher: inout Hasher) {}
}
var places: [Key: Int] = [:]
for number in 0..<1_000_000 { places[Key(number: number)] = number }
