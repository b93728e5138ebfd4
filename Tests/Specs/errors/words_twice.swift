// Words too many in declarations.
func func f() {}  // expect error 6: keyword 'func' cannot be used as an identifier here
struct struct S {}  // expect error 8: keyword 'struct' cannot be used as an identifier here
enum E { case case  // expect error 15: keyword 'case' cannot be used as an identifier here
}
struct T { static static let a = 1  // expect error 19: 'static' cannot appear after another 'static' or 'class' keyword
    private private var b = 2 }  // expect error 13: duplicate modifier
struct U { mutating mutating func f() {} }  // expect error 21: duplicate modifier
func h(_ x: inout inout Int) {}  // expect error 19: parameter may have at most one of the 'inout', 'borrowing', or 'consuming' specifiers
func k() throws throws -> Int { 1 }  // expect error 17: 'throws' has already been specified
