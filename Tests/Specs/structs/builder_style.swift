struct Query { private var parts: [String] = []; func `where`(_ s: String) -> Query { var q = self; q.parts.append("where " + s); return q }
    func limit(_ n: Int) -> Query { var q = self; q.parts.append("limit \(n)"); return q }; var text: String { parts.joined(separator: " ") } }
print(Query().where("x > 1").limit(5).text)  // expect: where x > 1 limit 5
let q = Query()
    .limit(1)
    .where("y")
print(q.text, Query().text.isEmpty)  // expect: limit 1 where y true
