var a = [1, 2]
func set(_ i: Int) {
    a[i] = 5  // expect fault: Index out of range
}
set(1)
print(a)  // expect: [1, 5]
set(2)
