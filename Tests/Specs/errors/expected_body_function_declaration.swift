func f() -> Int  // expect error 6: expected '{' in body of function declaration
    return 3  // expect error 5: return invalid outside of a func
}  // expect error 1: extraneous '}' at top level
print(f())
