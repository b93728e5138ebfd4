// Found by random programs.
let rows = [[1], [2, 3], []]
let total: Int = rows.joined().count
print(total, rows.joined().isEmpty, rows.joined().first as Any, rows.joined().last as Any)  // expect: 3 false Optional(1) Optional(3)
print(rows.joined().count.isMultiple(of: 2), rows.joined().count(where: { $0 > 1 }))  // expect: false 2
print([[Int]]().joined().isEmpty, [[Int]]().joined().first as Any)  // expect: true nil
