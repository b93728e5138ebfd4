// The first row says what the cases are of, the others what the lists hold.
enum Role { case guest, member, admin }
for (role, recent) in [(Role.guest, []), (.member, ["a.txt"]), (.admin, ["b.swift", "c.md"])] {
    print(role, recent)
}
let rows = [(Role.admin, [1]), (.guest, []), (.member, [2, 3])]
print(rows.map { $0.1.count }, rows[1].0)
// expect: guest []
// expect: member ["a.txt"]
// expect: admin ["b.swift", "c.md"]
// expect: [1, 0, 2] guest
