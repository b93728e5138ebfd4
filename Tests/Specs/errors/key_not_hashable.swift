struct Key { let id: Int }
var names: [Key: String] = [:]  // expect error 12: type 'Key' does not conform to protocol 'Hashable'
names[Key(id: 1)] = "a"  // expect error 6: referencing subscript 'subscript(_:)' on 'Dictionary' requires that 'Key' conform to 'Hashable'
