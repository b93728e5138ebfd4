let text = """
    first
      second
    third \
    joined
    """
print(text)
print("""
    "quotes" and \(1 + 2)

    end
    """)
// expect: first
// expect:   second
// expect: third joined
// expect: "quotes" and 3
// expect:
// expect: end
