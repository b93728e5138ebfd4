struct Patient {
    let name: String
    let level: Int
}
class Ward {  // expect error 7: class 'Ward' has no initializers
    var open: Bool
    private(set) var state = 1.0
}
let patients: [Patient] = []
let first = Dictionary(patients, by: { $0.level }).mapValues { $0.map(\.name).sorted() }  // expect error 23: missing argument label 'grouping:' in call
print(first.count)
func byLevel() -> [Int: [String]] {
    Dictionary(grouping: patients, { $0.level }).mapValues { $0.map(\.name) }  // expect error 15: missing argument label 'by:' in call
}
let open = Dictionary(  // expect error 12: generic parameter 'Key' could not be inferred
    grouping: patients  // expect error 23: missing argument for parameter 'by' in call
).mapValues { $0.count }
let ward = Ward(  // expect error 12: 'Ward' cannot be constructed because it has no accessible initializers
    open: .yes  // expect error 12: cannot infer contextual base in reference to member 'yes'
)
