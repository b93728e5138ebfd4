func t<T>(_ v: T, _ s: String) -> T { print(s, terminator: " "); return v }
final class Agent { var q = [[1.0, 2.0], [3.0, 4.0]]; var n = 1; var name = "a"; var next: Agent?
    func learn(_ s: Int, _ a: Int) { q[s][a] += 0.5 * (1 + q[s].max()! - q[s][a]); next?.q[s][a] += 0.5 * next!.q[s].max()!; next?.n += next!.n + n } 
    var twice: Int { get { n * 2 } set { n = newValue / 2 } }
    subscript(i: Int) -> Int { get { n + i } set { n = newValue } } }
var agent: Agent? = Agent()
agent?.next = Agent()
agent?.q[0][1] += agent!.q[1].max()! * 2
agent?.n += agent!.n + 5
agent?.name += agent!.name + "b"
agent?.twice += agent!.twice
agent?[2] += agent![1]
agent?.q[1].append(agent!.q[0][0])
agent?.q.append(agent!.q[0].map { $0 + 1 })
agent!.learn(0, 1)
agent?.next?.q[1][0] -= agent!.next!.q[1][1]
agent?.next?.next?.q[t(1, "NO")][t(0, "NO")] -= t(2.0, "NO")
agent?.next?.next?.n += [1, 2][7]
agent?.next?.next?.n = [1, 2][7]
agent?.next?.next?.q[1] = [[1.0]][7]
print(agent!.q, agent!.n, agent!.name, agent!.next!.q, agent!.next!.n)  // expect: [[1.0, 10.5], [3.0, 4.0, 1.0], [2.0, 11.0]] 31 aab [[1.0, 3.0], [-1.0, 4.0]] 33
struct Cell { var visits = 0; var values: [String: [Double]] = [:] }
struct Grid { var cells = [Cell](repeating: Cell(), count: 4); var best: Cell?
    subscript(r: Int, c: Int) -> Cell { get { cells[r * 2 + c] } set { cells[r * 2 + c] = newValue } }
    mutating func step() { self[t(0, "r"), t(1, "c")].visits += t(2, "v"); best?.visits += t(1, "b"); cells[cells.count - 1].values["a", default: []].append(Double(cells.count)) } }
var grid = Grid()
grid.step()
grid.best = grid[0, 1]
grid.step()
grid.best?.values["k"] = [1]; grid.best?.values["k"]?[0] += 4; grid.best?.values["z"]?[t(0, "NO")] += t(1.0, "NO")
print(grid.cells.map { $0.visits }, grid.best!.visits, grid.best!.values["k"]!, grid.cells[3].values)  // expect: r c v r c v b [0, 4, 0, 0] 3 [5.0] ["a": [4.0, 4.0]]
