def make_text(size):
    stems = ["gradient", "loss", "Weight", "layer", "the", "of", "a", "Descent", "step", "rate", "bias", "sum"]
    text = []
    length = 0
    s = 42
    while length < size:
        s = s * 16807 % 2147483647
        piece = stems[s % 12] + stems[s // 12 % 12] + (", " if s % 7 == 0 else ".\n" if s % 11 == 0 else " ")
        text.append(piece)
        length += len(piece)
    return "".join(text)

def count_words(text):
    counts = {}
    word = ""
    for character in text:
        if character.isalpha():
            word += character
        elif word:
            counts[word] = counts.get(word, 0) + 1
            word = ""
    return counts

def count_parts(text):
    counts = {}
    for part in text.split(" "):
        if part:
            counts[part] = counts.get(part, 0) + 1
    return counts

def digest(counts):
    total = 0
    for key in sorted(counts):
        total = (total * 31 + counts[key] * len(key)) % 1000003
    return total

def main():
    text = make_text(200000)
    words = count_words(text)
    parts = count_parts(text)
    print(len(words), digest(words), len(parts), digest(parts))

main()
