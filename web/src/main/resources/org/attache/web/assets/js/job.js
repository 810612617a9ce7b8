// Shows how a job goes while it goes. After a reload the stream begins with where the job stands.

const job = document.getElementById("job");

function show(id, text) {
  const element = document.getElementById(id);
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function showProblems(problems) {
  const list = document.getElementById("job-problems");
  for (const problem of problems.slice(list.children.length)) {
    const item = document.createElement("li");
    const origin = document.createElement("code");
    origin.textContent = problem.origin;
    item.append(origin, " ", problem.problem);
    list.append(item);
  }
}

if (job.dataset.ended !== "true") {
  const events = new EventSource(job.dataset.events);
  events.addEventListener("state", (event) => {
    const state = JSON.parse(event.data);
    show("job-stage", state.stage);
    show("job-added", String(state.added));
    show("job-known", String(state.known));
    show("job-failed", String(state.failed));
    show("job-failure", state.failure ?? "");
    showProblems(state.problems);
    if (["done", "stopped", "failed"].includes(state.stage)) {
      events.close();
      document.getElementById("job-stop")?.remove();
    }
  });
}
