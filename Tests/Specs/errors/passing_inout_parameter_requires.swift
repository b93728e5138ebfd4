func bubbleSort(_ a: inout [Int]) {
    a.sort()
}
var xs = [3, 1, 2]
bubbleSort(xs)  // expect error 12: passing value of type '[Int]' to an inout parameter requires explicit '&'
print(xs)
