struct Pair { var first = [1, 2]; var second = [3] }
func local() {
    var pair = Pair()
    swap(&pair.first, &pair.second)
    print(pair)  // expect: Pair(first: [3], second: [1, 2])
}
local()
final class Holder { var a = 1, b = 2 }
let holder = Holder()
swap(&holder.a, &holder.b)
print(holder.a, holder.b)  // expect: 2 1
var pair = Pair()
swap(&pair.first, &pair.second)  // expect fault: Simultaneous accesses: the variable is being modified further up
