// Asks the rendered page what a reader would see, and leaves the answers in
// the document for the test to find.
(() => {
  const marks = [...document.querySelectorAll("article mark")];
  const outlined = (e) => getComputedStyle(e).outlineStyle !== "none";
  const rgb = (s) => s.match(/[\d.]+/g).slice(0, 3).map(Number);
  const luminance = (c) => {
    const [r, g, b] = rgb(c).map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  const answers = { marks: marks.length, untouched: marks.filter(outlined).length, clusters: [], contrast: {} };
  for (const link of document.querySelectorAll("aside a")) {
    link.focus();
    const id = link.getAttribute("href").slice(1);
    answers.clusters.push({
      name: link.textContent,
      count: parseInt(link.parentElement.querySelector(".n").textContent, 10),
      outlined: marks.filter(outlined).length,
      own: marks.filter((m) => outlined(m) && m.classList.contains(id)).length,
      // Not the link's own ring: a headless window need not be the active one.
      ring: outlined(link.parentElement),
    });
    link.blur();
  }
  const paper = getComputedStyle(document.body).backgroundColor;
  answers.dark = luminance(paper) < 0.2;
  answers.contrast["page"] = contrast(paper, getComputedStyle(document.body).color);
  answers.contrast["quiet"] = contrast(paper, getComputedStyle(document.querySelector("footer")).color);
  for (const label of ["PER", "LOC", "ORG", "EVT", "PRD", "LAW", "DATE", "TIME", "MONEY", "PERCENT"]) {
    const mark = document.createElement("mark");
    mark.className = label;
    mark.dataset.label = label;
    document.querySelector("article").append(mark);
    const style = getComputedStyle(mark), after = getComputedStyle(mark, "::after");
    answers.contrast[label + " text"] = contrast(style.backgroundColor, style.color);
    answers.contrast[label + " label"] = contrast(style.backgroundColor, after.color);
    mark.remove();
  }
  answers.overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  answers.width = document.documentElement.clientWidth;
  const out = document.createElement("pre");
  out.id = "answers";
  out.textContent = JSON.stringify(answers);
  document.body.append(out);
})();
