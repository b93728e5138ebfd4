struct Matrix { subscript(row: Int, column: Int) -> Int { 1 } }
let matrix = Matrix()
print(
    matrix[0  // expect error 13: missing argument for parameter #2 in subscript
    ][  // expect error 6: value of type 'Int' has no subscripts
        1
    ])
let name: String = matrix[  // expect error 26: cannot convert value of type 'Int' to specified type 'String'
    0  // expect error 6: missing argument for parameter #2 in subscript
]
