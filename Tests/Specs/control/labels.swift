outer: for i in 1...3 {
    for j in 1...3 {
        if j == 2 { continue outer }
        if i == 3 { break outer }
        print(i, j)
    }
}
search: while true {
    for i in 1... {
        if i * i > 50 { print(i); break search }
    }
}
block: do {
    if Bool("true")! { break block }
    print("never")
}
choice: switch 3 {
case 3:
    for _ in 0..<5 { break choice }
    print("never")
default: break
}
print("end")
// expect: 1 1
// expect: 2 1
// expect: 8
// expect: end
