var matrix = [[1, 2], [3, 4]]
print(
    matrix[0, 1]  // expect error 15: extra argument in subscript
        + 1)  // expect error 9: binary operator '+' cannot be applied to operands of type '[Int]' and 'Int'
matrix[
    0, 1]  // expect error 8: extra argument in subscript
    *= 2  // expect error 5: binary operator '*=' cannot be applied to operands of type '[Int]' and 'Int'
let entry: Int =
    matrix[  // expect error 11: cannot convert value of type '[Int]' to specified type 'Int'
        0, 1]  // expect error 12: extra argument in subscript
